import type { ReactNode } from 'react'
import type { ParagraphId, PersonId } from '#domain/ids.ts'
import { lockOf } from '#domain/locks.ts'
import type { PaletteEntry } from '../features/palette/palette-entries.ts'
import {
  besidesEntries,
  commandEntries,
  paragraphEntries,
  personEntries,
} from '../features/palette/palette-entries.ts'
import { Palette } from '../features/palette/Palette.tsx'
import { Button } from '../ui/Button.tsx'
import { focusRow } from '../ui/row-focus.ts'
import { availableCommands, runCommand, useCommand } from './command-bus.ts'
import { keysOf } from './commands.ts'
import { showPanel, showParagraph } from './live-store.ts'
import { openMeetingNow } from './meeting-store.ts'
import { showTab } from './navigation.ts'
import { showPalette, usePaletteShown } from './palette-store.ts'
import { paletteTexts } from './texts/palette.sv.ts'

/** Commands, §§ and people, found by a few letters wherever one is. */
export function CommandPalette(): ReactNode {
  const shown = usePaletteShown()
  useCommand('app.palette', () => showPalette(shown === null ? 'everything' : null))
  return (
    <Palette
      isOpen={shown !== null}
      field={shown === 'besides' ? paletteTexts.besides : paletteTexts.field}
      entries={shown === 'besides' ? besidesNow : entriesNow}
      onClose={() => showPalette(null)}
    />
  )
}

/** Opens the palette, for whoever does not know its keys. */
export function PaletteButton(): ReactNode {
  return (
    <Button kind="plain" keys={keysOf('app.palette')} onPress={() => runCommand('app.palette')}>
      {paletteTexts.open}
    </Button>
  )
}

function besidesNow(): readonly PaletteEntry[] {
  return besidesEntries(availableCommands(), runCommand)
}

function entriesNow(): readonly PaletteEntry[] {
  const found = commandEntries(availableCommands(), runCommand)
  const record = openMeetingNow()?.record ?? null
  if (record === null) return found
  const takesEvents = record.meeting.rollCallDone && lockOf(record, 'attendance', null) === 'free'
  return [
    ...found,
    ...paragraphEntries(record, goToParagraph),
    ...(takesEvents ? personEntries(record, goToPerson) : []),
  ]
}

function goToParagraph(id: ParagraphId): void {
  showTab('live')
  showParagraph(id)
}

/** To somebody's row in the list of who comes and goes. */
function goToPerson(id: PersonId): void {
  showTab('live')
  showPanel('attendance')
  focusRow(id)
}
