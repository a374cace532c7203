import { assembly } from '../support/assembly.ts'
import { meetingFileIn } from '../support/summons.ts'
import {
  elects,
  expectedMinutes,
  finds,
  countsBallots,
  goesOnTo,
  happens,
  isDone,
  minutesOf,
  moves,
  opensElection,
  putsTwoToTheBallot,
  refersBack,
  registers,
  reserve,
  runs,
  votes,
} from './support/meeting-hands.ts'
import { openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

const proposal = (...clauses: readonly string[]) => ({ name: 'kommunstyrelsens förslag', clauses })
const items = [
  { title: 'Upprop', kind: 'formality' },
  { title: 'Val av justerare', kind: 'election' },
  {
    title: 'Norra hamnen',
    kind: 'decision',
    caseNumber: 'KS 2025/412',
    proposal: proposal('Norra hamnen bebyggs med bostäder.'),
  },
  {
    title: 'Skolstruktur 2027–2035',
    kind: 'decision',
    caseNumber: 'KS 2025/77',
    proposal: proposal('Skolstrukturen fastställs.'),
  },
  {
    title: 'Taxa för parkering',
    kind: 'decision',
    caseNumber: 'KS 2026/31',
    proposal: proposal('Parkeringstaxan höjs till 20 kronor i timmen.'),
  },
  {
    title: 'Försäljning av fastigheten Kvarnen 4',
    kind: 'decision',
    caseNumber: 'KS 2026/90',
    proposal: proposal('Kommunen säljer fastigheten Kvarnen 4.'),
  },
  { title: 'Val av en ledamot i valnämnden', kind: 'election' },
] as const

test('an evening of a fullmäktige of 61, by keyboard alone', async ({ program, page, dataFolder }) => {
  test.setTimeout(240_000)
  const clock = (time: string): Promise<void> => page.clock.setFixedTime(`2026-06-15T${time}:00`)
  await clock('18:00')
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, assembly(items)))
  const status = page.getByRole('contentinfo', { name: 'Status' })

  await test.step('the roll call', async () => {
    await hands.press('Control+Enter')
    await hands.press('F5')
    await hands.isOn(/^Berit Lövgren/)
    for (const [letters, row, key] of [
      ['tommy w', /^Tommy Wallin/, 'f'],
      ['henrik s', /^Henrik Ståhl/, 'k'],
      ['nina q', /^Nina Qvarfordt/, 'n'],
      ['johanna r', /^Johanna Ribbing/, 'n'],
      ['moa g', /^Moa Granath/, 'n'],
    ] as const) {
      await finds(hands, letters, row)
      await hands.press(key)
    }
    for (const [letters, row] of [
      ['nina q', /^Nina Qvarfordt.*Förslag, för Tommy Wallin/],
      ['johanna r', /^Johanna Ribbing.*Förslag, för Henrik Ståhl/],
    ] as const) {
      await finds(hands, letters, row)
      await hands.press('Enter')
      await hands.isOn(/Tjänstgör, för/)
    }
    await hands.press('Control+Enter')
    await hands.isOn('Text i KF § 71')
    await expect(status).toContainText('61 av 61 tjänstgör')
  })

  await test.step('two justerare', async () => {
    await goesOnTo(hands, 'KF § 72')
    await elects(hands, 'ay, se')
  })

  await test.step('five rival motions, with two votes on what is to stand against the first', async () => {
    await clock('18:20')
    await goesOnTo(hands, 'KF § 73')
    await moves(hands, 'bif', 'ay')
    await registers(hands)
    for (const [mover, words] of [
      ['gr', 'Norra hamnen bebyggs med kontor.'],
      ['ch', 'Norra hamnen blir park.'],
      ['dk', 'Norra hamnen säljs.'],
      ['cf', 'En tävling utlyses om Norra hamnen.'],
    ] as const) {
      await moves(hands, 'eget', mover)
      await hands.tabTo('Lydelse')
      await hands.type(words)
      await registers(hands)
    }
    await hands.press('F8')
    await hands.isOn(/^Enligt kommunstyrelsens/)
    await hands.type('o1')
    await hands.isOn(/kontor/)
    await hands.type('o1')
    await hands.isOn(/park/)
    await hands.type('o1')
    await hands.isOn(/säljs/)
    await hands.press('1')
    await votes(hands, 'a'.repeat(31) + 'j'.repeat(18) + 'n'.repeat(12))
    await votes(hands, 'a'.repeat(19) + 'j'.repeat(14) + 'n'.repeat(28))
    await votes(hands, 'j'.repeat(19) + 'n'.repeat(28) + 'j'.repeat(14))
    await isDone(hands)
  })

  await test.step('a minority has a matter referred back', async () => {
    await clock('19:05')
    await goesOnTo(hands, 'KF § 74')
    await happens(hands, 'henrik s', /^Henrik Ståhl/, 'a')
    await moves(hands, 'bif', 'ay')
    await registers(hands)
    await refersBack(hands, { mover: 'gr', to: 'kommunstyrelsen', why: 'elevprognosen ses över' })
    await hands.type('o1')
    await votes(hands, 'j'.repeat(40) + 'n'.repeat(21))
    await isDone(hands)
  })

  await test.step('a tie that the chair decides, and a reservation', async () => {
    await clock('19:30')
    await goesOnTo(hands, 'KF § 75')
    await moves(hands, 'bif', 'ay')
    await registers(hands)
    await moves(hands, 'avs', 'gr')
    await registers(hands)
    await hands.press('F8')
    await hands.isOn(/^Enligt|^Bifall/)
    await hands.type('o1')
    await votes(hands, 'j'.repeat(18) + 'n'.repeat(25) + 'a' + 'j'.repeat(11) + 'n'.repeat(5) + 'j')
    await isDone(hands)
    await reserve(hands, 'gr, dk')
  })

  await test.step('a recusal, and a break', async () => {
    await clock('19:45')
    await goesOnTo(hands, 'KF § 76')
    await happens(hands, 'carina p', /^Carina Palm/, 'j')
    await moves(hands, 'bif', 'ay')
    await registers(hands)
    await hands.press('F8')
    await hands.isOn(/^Bifall|^Enligt/)
    await hands.press('1')
    await isDone(hands)
    await clock('20:00')
    await runs(hands, 'Ajournera')
    await clock('20:20')
    await runs(hands, 'Ajournera')
  })

  await test.step('somebody leaves for good, and an election by lot', async () => {
    await goesOnTo(hands, 'KF § 77')
    await happens(hands, 'kristina u', /^Kristina Uvell/, 'l')
    await opensElection(hands)
    await putsTwoToTheBallot(hands)
    await countsBallots(hands, [
      ['Röster på Carina Palm (M)', '30'],
      ['Röster på Lena Odelius (V)', '30'],
      ['Avlämnade valsedlar', ''],
      ['Blanka', '1'],
      ['Ogiltiga', ''],
    ])
    await hands.isOn('Carina Palm (M)')
    await hands.press('ArrowDown')
    await hands.press('Tab')
    await hands.isOn('Avsluta valet')
    await hands.press('Enter')
    await isDone(hands)
  })

  await test.step('the end, and the minutes', async () => {
    await clock('20:45')
    await runs(hands, 'Avsluta')
    await expect(page.getByText('Pågår fortfarande: avsluta paragrafen.')).toBeVisible()
    await hands.press('Escape')
    await hands.isOn('Text i KF § 77')
    await hands.press('Control+Enter')
    await runs(hands, 'Avsluta')
    await expect(page.getByText('Sammanträdet är avslutat.').first()).toBeVisible()
  })

  await test.step('the minutes', async () => {
    expect(await minutesOf(hands, dataFolder)).toBe(expectedMinutes('evening-assembly'))
  })
})
