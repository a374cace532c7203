/**
 * Types into the meeting of a file until it is killed: `node typist.ts DATA-FOLDER RESOURCES FILE`. Prints the number of a text
 * once the host has said that it is saved.
 */
import { writeSync } from 'node:fs'
import { createHost } from '../../src-main/host.ts'
import type { ChannelValue, Reply } from '../../src-main/ipc/contract.ts'
import { numbered, numberOf, typedMeeting, typedSection } from './typing.ts'

const [dataDirectory = '', resourcesDirectory = '', path = ''] = process.argv.slice(2)
const host = createHost({ dataDirectory, resourcesDirectory, sqliteAddon: null })
await host.dispatch('file.importFrom', { path })
const read = (await host.dispatch('meeting.read', { meetingId: typedMeeting })) as Reply<
  ChannelValue<'meeting.read'>
>
if (!read.ok) throw new Error(read.error.code)
const last = numberOf(read.value.record.sections.find(({ id }) => id === typedSection))
for (let number = last + 1; ; number++) {
  const reply = await host.dispatch('meeting.act', {
    meetingId: typedMeeting,
    merge: true,
    act: { kind: 'text.write', sectionId: typedSection, blocks: numbered(number) },
  })
  if (!reply.ok) throw new Error(reply.error.code)
  writeSync(1, `${number}\n`)
}
