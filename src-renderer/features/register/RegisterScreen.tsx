import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { BodyId } from '#domain/ids.ts'
import { useCommand } from '../../app/command-bus.ts'
import { texts } from '../../app/texts.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Region } from '../../ui/Region.tsx'
import { BodyPage } from './BodyPage.tsx'
import { NewBodyForm } from './NewBodyForm.tsx'
import { PeoplePage } from './PeoplePage.tsx'
import { loadRegister, redoRegister, undoRegister, useRegister } from './register-store.ts'
import './RegisterScreen.css'

/** What is shown beside the list. */
type Shown =
  { readonly kind: 'body'; readonly bodyId: BodyId } | { readonly kind: 'people' } | { readonly kind: 'new' }

const peopleKey = '*people'

/** Register: the bodies with all that is theirs, and everybody. */
export function RegisterScreen({ bodyId }: { readonly bodyId: BodyId | null }): ReactNode {
  const bodies = useRegister((state) => state.bodies)
  const isLoaded = useRegister((state) => state.isLoaded)
  const [chosen, setChosen] = useState<Shown | null>(bodyId === null ? null : { kind: 'body', bodyId })
  const words = texts.register

  useEffect(() => void loadRegister(), [])
  useCommand('edit.undo', undoRegister)
  useCommand('edit.redo', redoRegister)

  if (!isLoaded)
    return (
      <Page name={words.region} width="wide">
        {null}
      </Page>
    )
  const first = bodies[0]
  const body = chosen?.kind === 'body' ? (bodies.find(({ id }) => id === chosen.bodyId) ?? first) : first
  const shown = chosen?.kind === 'body' && body === undefined ? null : chosen
  const selected = shown?.kind === 'people' ? peopleKey : shown?.kind === 'new' ? '' : (body?.id ?? '')
  return (
    <div className="register">
      <Region name={words.listRegion} as="section" look="desk">
        <div className="group-head">
          <h2>{words.bodies}</h2>
        </div>
        <ListBox
          className="register-list"
          aria-label={words.listRegion}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected === '' ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys]
            if (key === undefined) return
            setChosen(key === peopleKey ? { kind: 'people' } : { kind: 'body', bodyId: String(key) })
          }}
        >
          {bodies.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="register-item" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
          <ListBoxItem id={peopleKey} className="register-item register-people" textValue={words.people}>
            {words.people}
          </ListBoxItem>
        </ListBox>
        <Button kind="quiet" onPress={() => setChosen({ kind: 'new' })}>
          <Plus aria-hidden="true" />
          {words.newBody}
        </Button>
      </Region>
      {shown?.kind === 'people' && <PeoplePage />}
      {shown?.kind === 'new' && (
        <Page name={words.newBody} width="narrow">
          <NewBodyForm onMade={(made) => setChosen({ kind: 'body', bodyId: made })} />
        </Page>
      )}
      {(shown === null || shown.kind === 'body') &&
        (body === undefined ? (
          <Page name={words.region} width="narrow">
            <EmptyState
              title={words.empty.title}
              actions={
                <Button kind="primary" onPress={() => setChosen({ kind: 'new' })}>
                  {words.newBody}
                </Button>
              }
            >
              {words.empty.text}
            </EmptyState>
          </Page>
        ) : (
          <BodyPage key={body.id} body={body} />
        ))}
    </div>
  )
}
