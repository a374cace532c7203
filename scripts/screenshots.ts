/**
 * Takes the pictures of docs/screenshots from the built program: `npm run screenshots`, under xvfb where there is no
 * display. Light and dark, 1280 × 800, on folders of data of their own.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOpenDialog } from '../test/e2e/support/dialogs.ts'
import { Keyboard } from '../test/e2e/support/keyboard.ts'
import { committeeFile, openMeetingFile, seedIn } from '../test/e2e/support/meeting.ts'
import {
  callsForVote,
  findsWords,
  goesOnTo,
  happens,
  isDone,
  moves,
  opensElection,
  putsTwoToTheBallot,
  registers,
  renames,
  runs,
} from '../test/e2e/support/meeting-hands.ts'
import { launchProgram, type Program } from '../test/e2e/support/program.ts'
import { setRuntime } from '../test/e2e/support/runtime.ts'
import { assembly } from '../test/support/assembly.ts'
import { meetingFileIn } from '../test/support/summons.ts'
import { electronRuntime } from './electron-runtime.ts'
import { buildProgram, runtimeEnvironment } from './support/build.ts'
import { folder, picture, resize } from './support/pictures.ts'
import { root } from './support/run.ts'

const runtime = await electronRuntime()
await buildProgram()
setRuntime({ ...runtime, environment: runtimeEnvironment(runtime) })
await mkdir(folder, { recursive: true })

for (const series of [newUser, beforeTheMeeting, inTheMeeting, inTheAssembly, afterTheMeeting]) {
  const data = await mkdtemp(join(tmpdir(), 'paragraf-pictures-'))
  const program = await launchProgram({ dataFolder: data })
  await resize(program.app)
  await series(program, data)
  await program.close()
  await rm(data, { recursive: true, maxRetries: 3 })
}

/** The first start, and the example that comes with the program. */
async function newUser({ app, page }: Program): Promise<void> {
  const hands = new Keyboard(app, page)
  await hands.isOn('Organets namn')
  await hands.type('Bygg- och miljönämnden')
  await picture(page, 'first-start')
  await page.getByRole('button', { name: 'Titta på ett exempel' }).click()
  await page.getByRole('textbox', { name: /^Text i KSPU/ }).waitFor()
  await page.getByRole('option', { name: /månadsuppföljning/ }).click()
  await picture(page, 'minutes')
  await hands.press('Control+3')
  await picture(page, 'documents')
}

/** A committee and its meeting as they are prepared. */
async function beforeTheMeeting(program: Program): Promise<void> {
  const { app, page } = program
  await answerOpenDialog(app, join(root, 'resources', 'samples', 'kspu-2020-05-13.json'))
  await page.evaluate(() => window.paragraf.invoke('file.import', {}))
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+1')
  for (const name of ['Bo Lindh', 'Jan Lund']) {
    await page.getByRole('combobox', { name: 'Nytt förhinder' }).fill(name)
    await hands.press('ArrowDown')
    await hands.press('Enter')
  }
  await picture(page, 'preparing')
  await hands.press('Alt+ArrowLeft')
  await picture(page, 'overview')
  await hands.tabTo('Register')
  await hands.press('Enter')
  await page.getByText('Bygg- och miljönämnden').first().click()
  await picture(page, 'register')
}

/** A committee's evening, from the roll call to what keeps it from being closed. */
async function inTheMeeting(program: Program): Promise<void> {
  const { page } = program
  const hands = await openMeetingFile(program, committeeFile)
  await hands.press('Control+Enter')
  await hands.press('F5')
  for (const name of [/^Bo Lindh/, /^Jan Lund/]) {
    await page.getByRole('row', { name }).focus()
    await hands.press('f')
  }
  await page.getByRole('row', { name: /^Leyla Aydin \(S\)/ }).focus()
  await hands.press('n')
  await hands.press('Enter')
  await page.getByRole('row', { name: /^Eva Strand \(SD\)/ }).focus()
  await hands.press('n')
  await picture(page, 'roll-call')
  await hands.press('Control+Enter')
  await hands.isOn('Text i BMN § 41')
  for (const number of [42, 43, 44]) await goesOnTo(hands, `BMN § ${number}`)
  await moves(hands, 'bif', 'lh')
  await registers(hands)
  await moves(hands, 'avs', 'nb')
  await registers(hands)
  await callsForVote(hands)
  await hands.press('Enter')
  await hands.isOn(/har inte röstat/)
  await hands.type('jnajjjjnnn')
  await picture(page, 'vote')
  await hands.type('jjj')
  await hands.press('Enter')
  await isDone(hands)
  await picture(page, 'live')
  await storbild(program, hands)
  await findsWords(hands, 'Lena Holm (M) yrkar')
  await hands.isOn('Text i BMN § 44')
  await hands.press('End')
  await hands.type(' Hon utvecklar det.')
  await renames(hands, { Holm: 'Holmberg' })
  await hands.isOn('Text i BMN § 44')
  await page.getByRole('region', { name: 'Ny mening föreslås' }).waitFor()
  await picture(page, 'offer')
  await hands.press('Alt+Enter', 2)

  await goesOnTo(hands, 'BMN § 45')
  await happens(hands, 'anders', /^Anders Dahl/, 'l')
  await picture(page, 'toast', 'kept')
  await moves(hands, 'änd', 'pw')
  await hands.tabTo('Lydelse')
  await hands.press('Control+End')
  await hands.press('Backspace')
  await hands.type(' med villkor om dagvatten.')
  await picture(page, 'amendment')
  await hands.press('Escape')
  await hands.isOn(/^Text i /)

  await goesOnTo(hands, 'BMN § 46')
  await moves(hands, 'bif', 'lh')
  await registers(hands)
  for (const [mover, words] of [
    ['pw', 'Tillsynen av enskilda avlopp får företräde.'],
    ['nb', 'Tillsynsplanen görs om efter samråd.'],
  ] as const) {
    await moves(hands, 'eget', mover)
    await hands.tabTo('Lydelse')
    await hands.type(words)
    await registers(hands)
  }
  await moves(hands, 'åter', 'ko, he')
  await hands.tabTo('Återremitteras till')
  await hands.type('förvaltningen')
  await hands.press('Tab')
  await hands.type('resurserna ses över')
  await registers(hands)
  await hands.press('F8')
  await hands.isOn(/^Avgöra i dag/)
  await hands.press('1')
  await hands.isOn(/^Enligt/)
  await hands.type('o1')
  await hands.isOn(/företräde/)
  await picture(page, 'questions')
  await hands.press('Escape')
  await hands.isOn(/^Text i /)

  await hands.press('Control+h')
  await hands.type('förvaltningen')
  await hands.tabTo('Ersätt med')
  await hands.type('kontoret')
  await hands.press('Enter')
  await picture(page, 'find')
  await hands.press('Enter')
  await hands.press('Escape')
  await hands.isOn(/^Text i /)
  await hands.press('Control+Shift+h')
  await hands.isOn(/^\d\d\.\d\d före /)
  await picture(page, 'versions')
  await hands.press('Escape')
  await hands.isOn(/^Text i /)
  await runs(hands, 'Avsluta sammanträdet')
  await page.getByRole('region', { name: 'Avsluta sammanträdet' }).waitFor()
  await picture(page, 'closing')
  await hands.press('Escape')
  await hands.press('F1')
  await hands.isOn('Handbokens text')
  await picture(page, 'handbook')
}

/** What the room sees on its own screen. */
async function storbild({ app }: Program, hands: Keyboard): Promise<void> {
  const [room] = await Promise.all([app.waitForEvent('window'), hands.press('Control+Shift+B')])
  await room.getByRole('heading', { level: 1 }).waitFor()
  await picture(room, 'storbild')
  await hands.press('Control+Shift+B')
}

/** An election by ballot and a vote of 61, in a kommunfullmäktige. */
async function inTheAssembly(program: Program, data: string): Promise<void> {
  const { page } = program
  const proposal = { name: 'kommunstyrelsens förslag', clauses: ['Översiktsplanen för Ekeby antas.'] }
  const record = assembly([
    { title: 'Val av en ledamot i valnämnden', kind: 'election' },
    { title: 'Översiktsplan för Ekeby', kind: 'decision', caseNumber: 'KS 2025/118', proposal },
    { title: 'Motion om gratis bussar för unga', kind: 'decision', caseNumber: 'KS 2025/240' },
  ])
  const hands = await openMeetingFile(program, meetingFileIn(data, record))
  await hands.press('Control+Enter')
  await hands.isOn('Text i KF § 71')
  await opensElection(hands)
  await putsTwoToTheBallot(hands)
  for (const count of ['30', '30', '', '1']) {
    await hands.type(count)
    await hands.press('Enter')
  }
  await picture(page, 'election')
  await hands.press('Escape')
  await hands.isOn(/^Text i /)

  await runs(hands, 'Översiktsplan')
  await hands.isOn('Text i KF § 72')
  await moves(hands, 'bif', 'ay')
  await registers(hands)
  await moves(hands, 'avs', 'gr')
  await registers(hands)
  await callsForVote(hands)
  await hands.press('Enter')
  await hands.isOn(/har inte röstat/)
  await hands.type('jjjjjnnjjnajjnnnjjjjjnnnnnjjaajjjjnn')
  await picture(page, 'vote-of-61')
}

/** The minutes of a closed meeting: what is locked, and how it is opened. */
async function afterTheMeeting(program: Program, data: string): Promise<void> {
  const hands = await openMeetingFile(program, seedIn(data, 'closed'))
  await hands.tabTo('Ändra med motivering', 'Shift+Tab')
  await hands.press('Enter')
  await hands.isOn('Varför behövs ändringen?')
  await hands.type('Fel belopp i punkt 2.')
  await picture(program.page, 'late-change')
}
