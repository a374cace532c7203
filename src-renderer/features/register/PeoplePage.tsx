import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Person } from '#domain/body.ts'
import { comparePeople, fullName, indistinguishable, personName } from '#domain/person-name.ts'
import { matchesWords } from '#domain/search-fold.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { usePeople } from '../../app/people-store.ts'
import { errorText, texts } from '../../app/texts.sv.ts'
import { EditTable } from '../../ui/EditTable.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { keepPeople, useRegister } from './register-store.ts'

const fields = ['givenName', 'familyName', 'party', 'title', 'distinguisher'] as const

/** Everybody in the register, representatives and officials alike. */
export function PeoplePage(): ReactNode {
  const people = usePeople()
  const failure = useRegister((state) => state.failure)
  const [sought, setSought] = useState('')
  // The order of when the page was opened: a row does not jump while its name is written.
  const [order] = useState(() => people.toSorted(comparePeople).map(({ id }) => id))
  const words = texts.register.person
  const byId = new Map(people.map((person) => [person.id, person]))
  const shown = order
    .flatMap((id) => byId.get(id) ?? [])
    .filter((person) => matchesWords(`${personName(person)} ${person.title}`, sought))
  const alike = new Set(indistinguishable(people).flat())
  return (
    <Page name={words.table} width="wide">
      <h2 className="page-title">{words.table}</h2>
      <p className="muted body-summary">{words.hint}</p>
      {failure !== null && <Notice kind="error">{errorText(failure)}</Notice>}
      {people.length === 0 ? (
        <p className="muted page-part">{words.empty}</p>
      ) : (
        <>
          <div className="page-part people-filter">
            <TextField label={words.filter} quietLabel value={sought} onChange={setSought} />
          </div>
          {shown.length === 0 && <p className="muted">{words.noneFound}</p>}
          <EditTable
            label={words.table}
            showsHead
            columns={fields.map((field) => ({
              id: field,
              name: words.columns[field],
              className: `person-${field}`,
            }))}
          >
            {shown.map((person) => (
              <PersonRow key={person.id} person={person} isAlike={alike.has(person)} />
            ))}
          </EditTable>
        </>
      )}
    </Page>
  )
}

function PersonRow({ person, isAlike }: { readonly person: Person; readonly isAlike: boolean }): ReactNode {
  const words = texts.register.person
  const set = (field: (typeof fields)[number], text: string): void =>
    keepPeople([{ ...person, [field]: field === 'party' && text === '' ? null : text }])
  return (
    <>
      <tr className="edit-row">
        {fields.map((field) => (
          <td key={field}>
            <DraftCell
              label={`${words.columns[field]}, ${fullName(person)}`}
              wraps
              value={person[field] ?? ''}
              onCommit={(text) => set(field, text)}
            />
          </td>
        ))}
      </tr>
      {isAlike && (
        <tr className="edit-finding edit-hint">
          <td colSpan={fields.length}>{words.alike(personName(person))}</td>
        </tr>
      )}
    </>
  )
}
