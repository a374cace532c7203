import { AppError } from '#domain/errors.ts'
import { useCommand } from '../../app/command-bus.ts'
import { failureOf } from '../../app/failure-of.ts'
import { refuse } from '../../app/meeting-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { makeDocument } from './make-document.ts'

/** Saves the minutes as a PDF by its key in the parts of a meeting that do not show what has been made: it is said instead. */
export function ExportCommand(): null {
  useCommand('document.export', () => void exportMinutes())
  return null
}

async function exportMinutes(): Promise<void> {
  try {
    const fileName = await makeDocument('pdf')
    if (fileName !== null) say(texts.documents.saved(fileName), null)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    refuse(failureOf(error))
  }
}
