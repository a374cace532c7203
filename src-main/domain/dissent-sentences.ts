import type { Dissent } from './dissent.ts'
import { assertNever } from './errors.ts'
import type { PersonId } from './ids.ts'
import type { SectionKind } from './minutes-body.ts'
import { namesOf, peopleOf } from './people.ts'
import { personNamesGenitive } from './person-name.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { servingAt } from './serving.ts'

/**
 * The sentences of an opinion on record (domain.md §4.9): who reserves themselves and in favour of what, with the text
 * or its attachment; an oral reservation alone when no text has been handed in.
 */
export function dissentSentences(record: MeetingRecord, dissent: Dissent): readonly Sentence[] {
  if (dissent.people.length === 0) return []
  switch (dissent.kind) {
    case 'reservation':
      return reservation(record, dissent)
    case 'note':
      return [note(record, dissent)]
    case 'statement':
      return [statement(record, dissent)]
    default:
      return assertNever(dissent.kind)
  }
}

const sections: Readonly<Record<Dissent['kind'], SectionKind>> = {
  reservation: 'reservation',
  note: 'note',
  statement: 'statement',
}

function say<TId extends PhraseId>(
  { record, dissent }: { readonly record: MeetingRecord; readonly dissent: Dissent },
  phrase: TId,
  values: OwnPhraseValues<TId>,
): Sentence {
  const text = fillPhrase(record.body, phrase, values)
  return { factId: dissent.id, phrase, section: sections[dissent.kind], text, clauses: [] }
}

function reservation(record: MeetingRecord, dissent: Dissent): readonly Sentence[] {
  const of = { record, dissent }
  const personer = namesOf(record, dissent.people)
  const { text, attachmentNumber: bilaga } = dissent
  const favoured = record.motions.find(({ id }) => id === dissent.inFavourOf)
  if (favoured === undefined) {
    if (bilaga !== null) return [say(of, 'mening.reservation_skriftlig', { personer, bilaga })]
    if (text !== '') return [say(of, 'mening.reservation_motivering', { personer, text })]
    return [say(of, 'mening.reservation', { personer })]
  }
  const own = dissent.people.length === 1 && favoured.movers.every((mover) => dissent.people.includes(mover))
  const person_genitiv = personNamesGenitive(peopleOf(record, favoured.movers))
  const first = own
    ? say(of, 'mening.reservation_eget', { person: personer })
    : say(of, 'mening.reservation_yrkande', { personer, person_genitiv })
  if (bilaga !== null) return [first, say(of, 'mening.reservation_bifogad', { bilaga })]
  return text === '' ? [first] : [first, say(of, 'mening.reservation_lyder', { text })]
}

function note(record: MeetingRecord, dissent: Dissent): Sentence {
  const of = { record, dissent }
  const personer = namesOf(record, dissent.people)
  const { text, attachmentNumber: bilaga } = dissent
  if (bilaga !== null) return say(of, 'mening.protokollsanteckning_bilaga', { personer, bilaga })
  if (text === '') return say(of, 'mening.protokollsanteckning_anmäld', { personer })
  return dissent.people.every((personId) => onlySits(record, dissent, personId))
    ? say(of, 'mening.ersättare', { person: personer, text })
    : say(of, 'mening.protokollsanteckning', { person: personer, text })
}

function statement(record: MeetingRecord, dissent: Dissent): Sentence {
  const of = { record, dissent }
  const personer = namesOf(record, dissent.people)
  const { text, attachmentNumber: bilaga } = dissent
  if (bilaga !== null) return say(of, 'mening.särskilt_yttrande', { personer, bilaga })
  return text === ''
    ? say(of, 'mening.särskilt_yttrande_anmält', { personer })
    : say(of, 'mening.särskilt_yttrande_text', { personer, text })
}

/** Whether somebody is a substitute of the body who does not serve in the § (ej tjänstgörande ersättare). */
function onlySits(record: MeetingRecord, { paragraphId }: Dissent, personId: PersonId): boolean {
  const { serving, servedInPart } = servingAt(record, paragraphId)
  return (
    record.seats.some((seat) => seat.kind === 'substitute' && seat.personId === personId) &&
    !serving.has(personId) &&
    !servedInPart.has(personId)
  )
}
