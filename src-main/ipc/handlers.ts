import type { Context } from '../services/context.ts'
import { performAct, redo, undo } from '../services/acts.ts'
import { checkMeeting } from '../services/checks.ts'
import { deferred } from '../services/deferred.ts'
import { deadlinesOf } from '../services/deadlines.ts'
import { documentName, fileSchema, previewDocument, writeDocument } from '../services/documents.ts'
import { importMeeting } from '../services/import-meeting.ts'
import { createMeeting, dropMeeting, readMeeting, textVersions } from '../services/meetings.ts'
import { overview } from '../services/overview.ts'
import { bodies, dropBody, keepBody, keepPeople, keepSeats, people, seats } from '../services/registers.ts'
import { openSample } from '../services/sample.ts'
import { keepSettings, settings } from '../services/settings.ts'
import { addOwnWord, knownWords, ownWords, removeOwnWord } from '../services/spelling.ts'
import { status } from '../services/status.ts'
import type { CheckedInput, ChannelValue, HostChannel, Notice } from './contract.ts'

/** What answers each call. A handler is given input that has passed the contract. */
export type Handlers = {
  readonly [C in HostChannel]: (input: CheckedInput<C>) => ChannelValue<C> | Promise<ChannelValue<C>>
}

/** One line a call; what is more belongs in a service. `notices` may grow while the host runs. */
export function createHandlers(
  context: Context,
  program: { readonly version: string; readonly notices: readonly Notice[] },
): Handlers {
  return {
    'app.status': () => status(context, program),
    'sample.open': () => openSample(context),
    'overview.list': () => overview(context),

    'body.list': () => bodies(context),
    'body.save': ({ body }) => keepBody(context, body),
    'body.remove': ({ bodyId }) => dropBody(context, bodyId),
    'people.list': () => people(context),
    'people.save': (input) => keepPeople(context, input.people),
    'seats.list': ({ bodyId }) => seats(context, bodyId),
    'seats.save': (input) => keepSeats(context, input),

    'meeting.create': ({ meeting }) => createMeeting(context, meeting),
    'meeting.read': ({ meetingId }) => readMeeting(context, meetingId),
    'meeting.remove': ({ meetingId }) => dropMeeting(context, meetingId),
    'meeting.deferred': ({ meetingId }) => deferred(context, meetingId),
    'meeting.act': (input) => performAct(context, input),
    'meeting.undo': ({ meetingId }) => undo(context, meetingId),
    'meeting.redo': ({ meetingId }) => redo(context, meetingId),
    'text.versions': (input) => textVersions(context, input),

    'document.preview': (input) => previewDocument(context, input),
    'document.name': (input) => documentName(context, input),
    'document.write': (input) => writeDocument(context, input),
    'file.importFrom': ({ path }) => importMeeting(context, path),
    'file.schema': () => fileSchema(context),

    'checks.run': ({ meetingId }) => checkMeeting(context, meetingId),
    'deadlines.list': (input) => deadlinesOf(input),

    'settings.read': () => settings(context),
    'settings.save': (input) => keepSettings(context, input.settings),

    'ownWords.list': () => ({ words: ownWords(context) }),
    'ownWords.add': ({ word }) => addOwnWord(context, word),
    'ownWords.remove': ({ word }) => removeOwnWord(context, word),
    'spelling.words': ({ meetingId }) => ({ words: knownWords(context, meetingId) }),
  }
}
