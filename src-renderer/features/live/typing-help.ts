import { expandAbbreviation } from '#domain/abbreviations.ts'
import { completionAt } from '#domain/completion.ts'
import type { Section } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { MinutesEditorProps } from '../../editor/MinutesEditor.tsx'

/** What helps along while the text of a § is typed: its words completed, the body's abbreviations written out. */
export function typingHelp(
  record: MeetingRecord,
  sections: readonly Section[],
): MinutesEditorProps['typingHelp'] {
  return {
    restAt: ({ sectionId, before, after }) => {
      const section = sections.find(({ id }) => id === sectionId)
      if (section === undefined) return null
      const { paragraphId, kind } = section
      return completionAt({ record, paragraphId, section: kind, before, after })?.rest ?? null
    },
    expand: (before) => expandAbbreviation(record.body, before),
  }
}
