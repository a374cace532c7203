import { closeSync, fsyncSync, openSync } from 'node:fs'
import { platform } from 'node:os'

/** Waits until what was written to a file is on the disk. */
export function syncFile(path: string): void {
  sync(path, 'r+')
}

/** Waits until the names in a folder are on the disk. Windows has no such thing for folders, and does not need it. */
export function syncFolder(path: string): void {
  if (platform() !== 'win32') sync(path, 'r')
}

function sync(path: string, flags: string): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
