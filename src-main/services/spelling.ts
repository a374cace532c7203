import type { MeetingId } from '../domain/ids.ts'
import { compareSwedish } from '../domain/search-fold.ts'
import { registerWords, spellingWords } from '../domain/spelling-words.ts'
import { listOf, nameSchema } from '../schema/text.ts'
import { listBodies } from '../storage/bodies.ts'
import { listSeats } from '../storage/seats.ts'
import { readSetting, saveSetting } from '../storage/settings.ts'
import type { Context } from './context.ts'

const key = 'ownWords'

const keptSchema = listOf(nameSchema)

/** The words that the user has taught the spell checker, in alphabetical order. */
export function ownWords({ database }: Context): readonly string[] {
  const kept = keptSchema.safeParse(database.read((reader) => readSetting(reader, key)))
  return kept.success ? kept.data : []
}

/** Keeps a word that is spelt rightly although no dictionary has it. */
export function addOwnWord(context: Context, word: string): null {
  return keep(context, [...ownWords(context), word])
}

/** Lets go of a word that was taught before. */
export function removeOwnWord(context: Context, word: string): null {
  return keep(
    context,
    ownWords(context).filter((kept) => kept !== word),
  )
}

/**
 * Every word that the spell checker is to know beside its dictionary: the user's own, the names in the registers, and
 * the words of a meeting (null: of none).
 *
 * @throws AppError NOT_FOUND when there is no such meeting
 */
export function knownWords(context: Context, meetingId: MeetingId | null): readonly string[] {
  const register = context.database.read((reader) => {
    const bodies = listBodies(reader)
    return { bodies, people: context.people.all(), seats: bodies.flatMap(({ id }) => listSeats(reader, id)) }
  })
  const ofMeeting = meetingId === null ? [] : spellingWords(context.meetings.get(meetingId).record)
  return [...new Set([...ownWords(context), ...registerWords(register), ...ofMeeting])]
}

function keep({ database }: Context, words: readonly string[]): null {
  const kept = [...new Set(words)].toSorted(compareSwedish)
  database.write((writer) => saveSetting(writer, key, kept))
  return null
}
