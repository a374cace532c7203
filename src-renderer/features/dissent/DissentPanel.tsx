import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Dissent } from '#domain/dissent.ts'
import type { Id } from '#domain/ids.ts'
import { lockOf } from '#domain/locks.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { personNames } from '#domain/person-name.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { useLive } from '../../app/live-store.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { dissentTexts as texts } from '../../app/texts/dissent.sv.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { DissentForm } from './DissentForm.tsx'

interface DissentPanelProps {
  readonly paragraph: Paragraph
  readonly kind: Dissent['kind']
  readonly onDone: () => void
}

/**
 * The reservations, notes or statements of the §: a form for one more, and those there are, each with the ways to change
 * it and to take it away. When the meeting has closed only the text of one that was announced in time can be handed in.
 */
export function DissentPanel(props: DissentPanelProps): ReactNode {
  const asked = useLive(({ dissentId }) => dissentId)
  return <Dissents key={`${props.paragraph.id} ${asked ?? ''}`} {...props} asked={asked} />
}

function Dissents({ paragraph, kind, onDone, asked }: DissentPanelProps & { readonly asked: Id | null }) {
  const record = useRecord()
  const own = record.dissents.filter((each) => each.paragraphId === paragraph.id && each.kind === kind)
  const isTextOnly = lockOf(record, 'dissents', paragraph.id) !== 'free'
  const [chosen, setChosen] = useState(asked)
  const former = own.find(({ id }) => id === chosen) ?? (isTextOnly ? own[0] : undefined) ?? null
  const namesOf = ({ people }: Dissent): string =>
    personNames(record.people.filter(({ id }) => people.includes(id)))

  const remove = (dissent: Dissent): void => {
    if (dissent.id === chosen) setChosen(null)
    const said = doneTexts.dissentRemoved(kind, namesOf(dissent))
    void actAndSay({ kind: 'dissent.remove', dissentId: dissent.id }, said)
  }

  return (
    <>
      <DissentForm
        key={former?.id ?? ''}
        paragraph={paragraph}
        kind={kind}
        former={former}
        isTextOnly={isTextOnly}
        onDone={onDone}
      />
      {own.length > 0 && (
        <section className="group" aria-label={texts.recorded}>
          <div className="group-head">
            <h3>{texts.recorded}</h3>
          </div>
          <ul className="dissents">
            {own.map((each) => (
              <li key={each.id}>
                <span>{namesOf(each)}</span>
                {each.id !== former?.id && (
                  <Button
                    kind="quiet"
                    aria-label={texts.changeOf(namesOf(each))}
                    onPress={() => setChosen(each.id)}
                  >
                    {texts.change}
                  </Button>
                )}
                {!isTextOnly && (
                  <Button
                    kind="quiet"
                    aria-label={texts.removeOf(namesOf(each))}
                    onPress={() => remove(each)}
                  >
                    {texts.remove}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
