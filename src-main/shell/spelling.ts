import type { Session } from 'electron'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostClient } from './host-client.ts'
import type { Log } from './log.ts'

/** Chromium looks for its Swedish dictionary under exactly this name: language, country and version. */
const dictionaryFile = 'sv-SE-3-0.bdic'

/** How long after the start, or a change of a meeting, its words are asked for: names are few, and nobody is to wait for them. */
const afterChangeMs = 2000

/** The page's calls after which other words may be known. */
const changingWords = new Set([
  'meeting.read',
  'body.save',
  'people.save',
  'seats.save',
  'sample.open',
  'ownWords.add',
  'ownWords.remove',
])

/** The spell checker of the program's window. It works with what lies on the disk alone. */
export type Spelling = {
  /** Marks misspelt words, or does not. */
  readonly turn: (isOn: boolean) => void
  /** Is told of every call of the page that the host has answered. */
  readonly answered: (channel: string, input: unknown) => void
  /** Is told that a meeting has changed. */
  readonly meetingChanged: () => void
}

/**
 * Puts the dictionary where Chromium looks for it before it would ask the network. Must be called before Electron is
 * ready: a session that begins without its dictionary does not look again. Gives whether it is there.
 */
export function placeDictionary(resources: string, dataFolder: string, log: Log): boolean {
  const folder = join(dataFolder, 'Dictionaries')
  const place = join(folder, dictionaryFile)
  try {
    const shipped = readFileSync(join(resources, dictionaryFile))
    if (shipped.equals(readIfThere(place))) return true
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${place}.new`, shipped)
    renameSync(`${place}.new`, place)
    return true
  } catch (error) {
    log(`The dictionary could not be put in its place: ${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`)
    return false
  }
}

/**
 * Starts the spell checker of a session whose dictionary is in its place, and keeps the words that it knows beside the
 * dictionary as the host has them: the user's own, the names in the registers, those of the meeting that is open.
 * Chromium keeps such words in a file of its own, so the ones that are known no longer are taken out of it.
 */
export function startSpelling(session: Session, host: HostClient, hasDictionary: boolean): Spelling {
  let meetingId: string | null = null
  let timer: NodeJS.Timeout | null = null
  let working: Promise<void> = Promise.resolve()

  const take = async (): Promise<void> => {
    const known = await wordsOf(host, meetingId)
    if (known === null) return
    const wanted = new Set(known)
    const there = new Set(await session.listWordsInSpellCheckerDictionary())
    for (const word of there) if (!wanted.has(word)) session.removeWordFromSpellCheckerDictionary(word)
    for (const word of wanted) if (!there.has(word)) session.addWordToSpellCheckerDictionary(word)
  }
  // One after the other: each looks at what the one before has left. A fault of the host is in its log, and the checker
  // goes on with the words that it has.
  const refresh = (): void => {
    working = working.then(take).catch(() => undefined)
  }
  const refreshLater = (): void => {
    if (!hasDictionary || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      refresh()
    }, afterChangeMs)
  }

  if (hasDictionary) session.setSpellCheckerLanguages(['sv'])
  refreshLater()
  return {
    turn: (isOn) => session.setSpellCheckerEnabled(isOn && hasDictionary),
    answered: (channel, input) => {
      if (!hasDictionary || !changingWords.has(channel)) return
      if (channel === 'meeting.read') meetingId = (input as { readonly meetingId: string }).meetingId
      refresh()
    },
    meetingChanged: refreshLater,
  }
}

/**
 * The words to know; null when the host does not answer. A meeting that has been removed has none. On macOS, whose own
 * checker is used, they go into the user's own dictionary, which other programs and computers share: there only the
 * words that the user has added are given.
 */
async function wordsOf(host: HostClient, meetingId: string | null): Promise<readonly string[] | null> {
  if (process.platform === 'darwin') {
    const own = await host.call('ownWords.list', {})
    return own.ok ? own.value.words : null
  }
  const reply = await host.call('spelling.words', { meetingId })
  if (reply.ok) return reply.value.words
  return meetingId === null ? null : wordsOf(host, null)
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
