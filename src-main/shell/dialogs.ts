import { app, dialog, type BrowserWindow } from 'electron'
import { dirname, join } from 'node:path'
import type { DocumentFormat } from '../ipc/contract.ts'
import { texts } from './texts.sv.ts'

/** The folder that dialogs start in: the one used last, at first the user's documents. */
let lastFolder: string | null = null

const inLastFolder = (fileName: string): string => join(lastFolder ?? app.getPath('documents'), fileName)

/** Asks where to save a document; gives the path, or null when the user cancelled. */
export async function askWhereToSave(
  window: BrowserWindow,
  fileName: string,
  format: DocumentFormat,
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: texts.dialog.save,
    defaultPath: inLastFolder(fileName),
    filters: [{ name: texts.dialog.formats[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return null
  lastFolder = dirname(filePath)
  return filePath
}

/** Asks which file to take in; gives the path, or null when the user cancelled. */
export async function askWhatToOpen(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: texts.dialog.open,
    buttonLabel: texts.dialog.openButton,
    defaultPath: inLastFolder(''),
    filters: [{ name: texts.dialog.meetingFiles, extensions: ['json'] }],
    properties: ['openFile'],
  })
  const path = filePaths[0]
  if (path === undefined) return null
  lastFolder = dirname(path)
  return path
}
