/**
 * The names of all calls and events between the window and the rest. Free of zod, so that the sandboxed preload, which
 * must be one small CommonJS file, can check a name against them.
 */

/** Answered by the host (domain, storage, documents). */
export const channels = [
  'app.status',
  'sample.open',
  'overview.list',
  'body.list',
  'body.save',
  'body.remove',
  'people.list',
  'people.save',
  'seats.list',
  'seats.save',
  'meeting.create',
  'meeting.read',
  'meeting.remove',
  'meeting.deferred',
  'meeting.act',
  'meeting.undo',
  'meeting.redo',
  'text.versions',
  'document.preview',
  'settings.read',
  'settings.save',
  'ownWords.list',
  'ownWords.add',
  'ownWords.remove',
] as const

/**
 * Answered by the host, but only for the shell and the command line: they name paths, or the window has no use for them.
 * The shell refuses them when a page asks.
 */
export const internalChannels = [
  'file.importFrom',
  'file.schema',
  'document.write',
  'document.name',
  'checks.run',
  'deadlines.list',
  'spelling.words',
] as const

/** Answered by the shell: what needs a window or a dialog. A path the user chose never reaches the page. */
export const shellChannels = [
  'document.export',
  'file.import',
  'app.flushed',
  'app.theme',
  'app.spelling',
  'app.commands',
  'storbild.open',
  'storbild.close',
  'storbild.show',
] as const

/** All that the storbild, the window that the room sees, may call: answered by the shell, which refuses it all else. */
export const storbildChannels = ['storbild.shown', 'storbild.leave'] as const

/** Sent to the window without being asked for. */
export const eventNames = [
  'host.state',
  'app.flush',
  'menu.command',
  'meeting.changed',
  'spelling.learn',
  'storbild.closed',
] as const

/** All that the storbild is sent. */
export const storbildEventNames = ['storbild.changed'] as const

export type Channel = (typeof channels)[number]
export type InternalChannel = (typeof internalChannels)[number]
export type ShellChannel = (typeof shellChannels)[number]
export type StorbildChannel = (typeof storbildChannels)[number]
export type EventName = (typeof eventNames)[number] | (typeof storbildEventNames)[number]
