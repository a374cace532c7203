import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database } from './connection.ts'
import { syncFile, syncFolder } from './sync.ts'

/** How many of the newest backups are kept, and from how many days before them the last one of each. */
const newestKept = 3
const daysKept = 14

/** A copy of a database, made while it was whole. */
export interface Backup {
  readonly path: string
  /** UTC ISO. */
  readonly madeAt: string
}

/** The backups of a database in a folder, newest first. */
export function listBackups(folder: string, databasePath: string): readonly Backup[] {
  if (!existsSync(folder)) return []
  const stem = basename(databasePath, '.db')
  return readdirSync(folder)
    .flatMap((name): Backup[] => {
      const madeAt = name.startsWith(`${stem}-`) ? momentIn(name.slice(stem.length + 1)) : null
      return madeAt === null ? [] : [{ path: join(folder, name), madeAt }]
    })
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/** Copies a database while it is in use, and lets the oldest copies go. */
export async function backUp(database: Database, folder: string, now: string): Promise<void> {
  const path = preparedPath(folder, database.path, now)
  await database.copyTo(partOf(path))
  finish(folder, path)
  for (const old of outdated(listBackups(folder, database.path))) rmSync(old.path)
  for (const half of halfMade(folder, database.path)) rmSync(half)
}

/** Copies that were never finished. */
function halfMade(folder: string, databasePath: string): readonly string[] {
  const stem = basename(databasePath, '.db')
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.db.part'))
    .map((name) => join(folder, name))
}

/** Which of the backups, newest first, are let go. */
export function outdated(backups: readonly Backup[]): readonly Backup[] {
  const older = backups.slice(newestKept)
  const lastOfDay = new Map(older.toReversed().map((backup) => [backup.madeAt.slice(0, 10), backup]))
  const staying = new Set([...lastOfDay.values()].toReversed().slice(0, daysKept))
  return older.filter((backup) => !staying.has(backup))
}

/** Copies a database by `write`, before anything is done that could harm it. */
export function backUpBy(
  write: (path: string) => void,
  {
    folder,
    databasePath,
    now,
  }: { readonly folder: string; readonly databasePath: string; readonly now: string },
): void {
  const path = preparedPath(folder, databasePath, now)
  write(partOf(path))
  finish(folder, path)
}

/** Puts a backup in the place of a database that is not there. */
export function restore(backup: Backup, databasePath: string): void {
  copyFileSync(backup.path, partOf(databasePath))
  syncFile(partOf(databasePath))
  renameSync(partOf(databasePath), databasePath)
}

/** A moment as file names can have it: `2026-11-22T05-33-34-120Z`. */
export function fileMoment(now: string): string {
  return now.replace(/[:.]/g, '-')
}

function momentIn(name: string): string | null {
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)\.db$/.exec(name)
  return match ? `${match[1]}${match[2]}:${match[3]}:${match[4]}.${match[5]}` : null
}

function preparedPath(folder: string, databasePath: string, now: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${basename(databasePath, '.db')}-${fileMoment(now)}.db`)
  rmSync(partOf(path), { force: true })
  return path
}

/** Where a copy is while it is being made, so that half a copy is never taken for a whole one. */
function partOf(path: string): string {
  return `${path}.part`
}

function finish(folder: string, path: string): void {
  syncFile(partOf(path))
  renameSync(partOf(path), path)
  syncFolder(folder)
}
