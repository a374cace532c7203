import fc from 'fast-check'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actSchema } from '#schema/acts.ts'
import { blocksSchema } from '#schema/minutes-body.ts'
import { lineSchema, sentenceSchema } from '#schema/text.ts'
import { arbitraryOf } from './arbitrary.ts'

/** Acts that a secretary might do: they name what is there. */
export function likelyAct(record: MeetingRecord): fc.Arbitrary<MeetingAct> {
  const sectionId = fc.constantFrom(...record.sections.map(({ id }) => id))
  const paragraphId = fc.constantFrom(...record.paragraphs.map(({ id }) => id))
  const personId = fc.constantFrom(...record.people.map(({ id }) => id))
  const words = arbitraryOf(sentenceSchema)
  return fc.oneof(
    fc.record({ kind: fc.constant('text.write'), sectionId, blocks: arbitraryOf(blocksSchema) }),
    fc.record({ kind: fc.constant('paragraph.note'), paragraphId, text: words }),
    fc.record({ kind: fc.constant('section.rename'), sectionId, heading: arbitraryOf(lineSchema) }),
    fc.record({ kind: fc.constant('agenda.move'), paragraphId, before: fc.option(paragraphId) }),
    fc.record({
      kind: fc.constant('rollCall.set'),
      id: personId.map((id) => `call-${id}`),
      personId,
      status: fc.constantFrom('present', 'absent', 'late', 'remote'),
    }),
    fc.record({ kind: fc.constant('rollCall.clear'), personId }),
    fc.record({
      kind: fc.constant('proposal.put'),
      proposal: fc.record({
        id: fc.constantFrom('new-1', 'new-2'),
        paragraphId,
        name: arbitraryOf(lineSchema),
        clauses: fc.array(words, { maxLength: 2 }),
      }),
    }),
  ) as fc.Arbitrary<MeetingAct>
}

/** Any act at all, its ids taken from what is there whatever they ought to be. */
export function anyAct(record: MeetingRecord): fc.Arbitrary<MeetingAct> {
  const lists = [record.paragraphs, record.sections, record.people, record.motions, record.questions]
  const known = lists.flatMap((list) => list.map(({ id }) => id))
  const ids = fc.array(fc.constantFrom(...known, 'new-1', 'new-2'), { minLength: 6, maxLength: 6 })
  return fc.tuple(arbitraryOf(actSchema), ids).map(([act, ids]) => {
    let next = 0
    const text = JSON.stringify(act, (key, value: unknown) =>
      (key === 'id' || key.endsWith('Id')) && typeof value === 'string' ? ids[next++ % ids.length] : value,
    )
    return JSON.parse(text) as MeetingAct
  })
}
