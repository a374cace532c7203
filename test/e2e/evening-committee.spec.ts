import { committeeOn, meetingFileIn } from '../support/summons.ts'
import {
  elects,
  expectedMinutes,
  finds,
  goesOnTo,
  happens,
  isDone,
  minutesOf,
  moves,
  refersBack,
  registers,
  reserve,
  runs,
  votes,
} from './support/meeting-hands.ts'
import { openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

const items = [
  { title: 'Upprop och val av justerare', kind: 'formality' },
  { title: 'Fastställande av dagordning', kind: 'formality' },
  {
    title: 'Detaljplan för kvarteret Lärkan',
    kind: 'decision',
    caseNumber: 'BN 2025/318',
    proposal: {
      name: 'förvaltningens förslag',
      clauses: [
        'Byggnadsnämnden godkänner samrådsredogörelsen.',
        'Förvaltningen får i uppdrag att ställa ut planen.',
      ],
    },
  },
  {
    title: 'Tillsynsplan 2027',
    kind: 'decision',
    caseNumber: 'BN 2026/41',
    proposal: {
      name: 'förvaltningens förslag',
      clauses: ['Byggnadsnämnden antar tillsynsplanen för 2027.'],
    },
  },
  { title: 'Delegationsbeslut februari 2026', kind: 'delegation', caseNumber: 'BN 2026/2' },
  { title: 'Namn på ny gata', kind: 'decision', caseNumber: 'BN 2026/55' },
] as const

test('an evening of a nämnd of 11, by keyboard alone', async ({ program, page, dataFolder }) => {
  test.setTimeout(180_000)
  const clock = (time: string): Promise<void> => page.clock.setFixedTime(`2026-03-10T${time}:00`)
  await clock('18:00')
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, committeeOn(items)))
  const status = page.getByRole('contentinfo', { name: 'Status' })

  await test.step('the roll call: one absent, one late, a substitute for each', async () => {
    await hands.press('Control+Enter')
    await hands.press('F5')
    await hands.isOn(/^Anna Ek/)
    for (const [letters, row, key] of [
      ['bengt e', /^Bengt Ek/, 'f'],
      ['hans e', /^Hans Ek/, 'k'],
      ['bengt b', /^Bengt Björk.*ersättare/, 'n'],
      ['eva b', /^Eva Björk.*ersättare/, 'n'],
      ['gunilla b', /^Gunilla Björk.*ersättare/, 'n'],
    ] as const) {
      await finds(hands, letters, row)
      await hands.press(key)
    }
    for (const name of ['Bengt Björk', 'Gunilla Björk']) {
      await hands.press('Home')
      await hands.isOn(/^Anna Ek/)
      for (let i = 0; i < 20 && !(await hands.focusedName()).startsWith(`${name} `); i += 1) {
        await hands.press('ArrowDown')
      }
      await hands.isOn(/Förslag, för/)
      await hands.press('Enter')
      await hands.isOn(/Tjänstgör, för/)
    }
    await hands.press('Control+Enter')
    await hands.isOn('Text i § 21')
    await expect(status).toContainText('11 av 11 tjänstgör')
    await elects(hands, 'ge')
  })

  await test.step('the agenda', async () => {
    await goesOnTo(hands, '§ 22')
    await hands.type('Dagordningen fastställs enligt utsänt förslag.')
  })

  await test.step('a recusal, a referral that is lost, a vote and a reservation', async () => {
    await clock('18:10')
    await goesOnTo(hands, '§ 23')
    await happens(hands, 'fredrik e', /^Fredrik Ek/, 'j')
    await moves(hands, 'bif', 'ce')
    await registers(hands)
    await moves(hands, 'avs', 'ie')
    await registers(hands)
    await refersBack(hands, { mover: 'ge', to: 'förvaltningen', why: 'trafiken utreds' })
    await hands.press('1')
    await hands.isOn(/^Enligt|^Bifall/)
    await hands.type('o1')
    // Bengt Björk, Cecilia, David (S), Eva, Gunilla (M), Eva Björk for Fredrik, Gunilla Björk, Inga (SD), Johan (V), Anna (C), the chair.
    await votes(hands, 'jjjjanannjj')
    await isDone(hands)
    await reserve(hands, 'ie, gb')
  })

  await test.step('somebody comes, an amendment is joined and wins, and the § is attested at once', async () => {
    await clock('18:40')
    await goesOnTo(hands, '§ 24')
    await happens(hands, 'hans e', /^Hans Ek/, 'a')
    await moves(hands, 'änd', 'je')
    await hands.tabTo('Lydelse')
    await hands.press('Control+End')
    await hands.press('Backspace')
    await hands.type(' med tillägg av livsmedel.')
    await registers(hands)
    await hands.type('/inst')
    await hands.press('Enter')
    await hands.isOn(/^Vem/)
    await hands.type('ab')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await hands.press('F8')
    await hands.isOn(/^Enligt/)
    await hands.press('2')
    await isDone(hands)
    await runs(hands, 'Omedelbar')
    await hands.isOn(/^Text i /)
  })
  await test.step('a break, a report, an item that is withdrawn, and the end', async () => {
    await clock('19:00')
    await runs(hands, 'Ajournera')
    await clock('19:15')
    await runs(hands, 'Ajournera')
    await goesOnTo(hands, '§ 25')
    await hands.type('Redovisningen antecknas till protokollet.')
    await goesOnTo(hands, '§ 26')
    await runs(hands, 'Ärendet utgår')
    await clock('19:30')
    await runs(hands, 'Avsluta')
    await expect(page.getByText('Sammanträdet är avslutat.').first()).toBeVisible()
  })

  await test.step('the minutes', async () => {
    expect(await minutesOf(hands, dataFolder)).toBe(expectedMinutes('evening-committee'))
  })
})
