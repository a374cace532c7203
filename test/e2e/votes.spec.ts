import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { MeetingRecord } from '../../src-main/domain/record.ts'
import { assembly } from '../support/assembly.ts'
import { aMotion, onProposal } from '../support/facts.ts'
import { adding } from '../support/record-builder.ts'
import { committeeOn, meetingFileIn } from '../support/summons.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { linesOf } from './pages/minutes-text.ts'
import { CountingKeyboard } from './support/counting-keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { callsForVote } from './support/meeting-hands.ts'
import type { Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

/** A § on whose proposal two have moved, approval and rejection. */
interface Rival {
  readonly paragraphId: string
  readonly proposalId: string
  readonly movers: readonly [string, string]
}

function withMotions(record: MeetingRecord, { paragraphId, proposalId, movers }: Rival): MeetingRecord {
  const subject = onProposal(proposalId)
  return adding(
    'motions',
    aMotion(`${paragraphId}-a`, 'approve', movers[0], { paragraphId, subject }),
    aMotion(`${paragraphId}-b`, 'reject', movers[1], { paragraphId, subject }),
  )(record)
}

/** The running tally as it is heard. */
function heard(page: Page): Locator {
  return page.getByText(/^\d+ ja, \d+ nej, \d+ avstår, \d+ kvar$/)
}

/** The chair finds approval, a vote is called for, and the first of the roll is called. */
async function callVote(hands: CountingKeyboard, first: RegExp): Promise<void> {
  await callsForVote(hands)
  await hands.press('Enter')
  await hands.isOn(first)
}

/** The nämnd of 13 on the § where approval and rejection have been moved. */
async function atRivals(program: Program, folder: string): Promise<CountingKeyboard> {
  const {
    format: _format,
    version: _version,
    ...sample
  } = JSON.parse(readFileSync(committeeFile, 'utf8')) as MeetingRecord & { format: string; version: number }
  const record = withMotions(sample, {
    paragraphId: 'bmn-2026-05-19.p4',
    proposalId: 'bmn-2026-05-19.p4.proposal1',
    movers: ['bmn-lena-holm', 'bmn-nils-berg'],
  })
  const hands = new CountingKeyboard(await openMeetingFile(program, meetingFileIn(folder, record)))
  await hands.press('Control+Enter', 4)
  await hands.isOn('Text i BMN § 44')
  return hands
}

/** The nämnd of 11 on a § where approval and rejection have been moved. */
async function atStreetName(program: Program, folder: string): Promise<CountingKeyboard> {
  const item = {
    title: 'Namn på ny gata',
    kind: 'decision',
    proposal: { name: 'förvaltningens förslag', clauses: ['Gatan heter Lärkvägen.'] },
  } as const
  const record = withMotions(committeeOn([item]), {
    paragraphId: 'p1',
    proposalId: 'p1-proposal',
    movers: ['m3', 'm9'],
  })
  const hands = new CountingKeyboard(await openMeetingFile(program, meetingFileIn(folder, record)))
  await hands.press('Control+Enter')
  await hands.isOn('Text i § 21')
  return hands
}

test('a vote of 13 is one key a member', async ({ program, page, dataFolder }) => {
  const hands = await atRivals(program, dataFolder)
  const begun = Date.now()
  hands.startCounting()
  await callVote(hands, /^Karin Olsson/)
  await hands.type('njjjjnnnjjan')
  await expect(heard(page)).toHaveText('6 ja, 5 nej, 1 avstår, 1 kvar')
  await expect(page.getByText('Lena Holm återstår.')).toBeVisible()
  await hands.press('Enter')
  await expect(heard(page)).toBeVisible()
  await hands.type('j')
  await hands.press('Enter')
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn('Text i BMN § 44')
  expect(Date.now() - begun).toBeLessThan(20_000)
  expect(hands.pressed).toBeLessThanOrEqual(22)
  await expect
    .poll(() => linesOf(page))
    .toEqual(
      expect.arrayContaining([
        'Ordföranden ställer bifall mot avslag och finner att nämnden beslutar bifalla förvaltningens förslag. Omröstning begärs och ska verkställas.',
        'Nämnden godkänner följande voteringsproposition: Ja-röst för bifall till förvaltningens förslag. Nej-röst för Nils Bergs (V) avslagsyrkande.',
        'Med 7 ja-röster mot 5 nej-röster beslutar nämnden enligt förvaltningens förslag. Avstår: 1. Frånvarande: 0.',
      ]),
    )
})

test('what nobody has called for holds the hands and leads to the question, and a result that is put right turns the decision', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await atRivals(program, dataFolder)
  await hands.press('F9')
  await hands.isOn('Ställ proposition')
  await hands.press('Escape')
  await hands.isOn('Text i BMN § 44')
  await hands.press('F9')
  await hands.isOn('Ställ proposition')
  await hands.press('Enter')
  await hands.isOn(/^Enligt/)
  await hands.press('Escape')
  await hands.isOn('Text i BMN § 44')

  await callVote(hands, /^Karin Olsson/)
  await hands.type('njjjjnnnjjnnj')
  await hands.press('Enter')
  await hands.isOn('Klart')
  expect(await linesOf(page)).toContain('Bygg- och miljönämnden godkänner samrådsredogörelsen.')

  await hands.press('F9')
  await hands.isOn(/^Karin Olsson, S, nej/)
  // What she has voted already is nothing to put right.
  await hands.type('n')
  await hands.press('ArrowDown')
  await hands.isOn(/^Per Wallin, C, ja/)
  await hands.type('n')
  await hands.isOn('Varför ändras Per Wallin till nej?')
  await hands.type('Hördes fel')
  await hands.press('Enter')
  await hands.isOn(/^Per Wallin, C, nej/)
  await expect(heard(page)).toHaveText('6 ja, 7 nej, 0 avstår, 0 kvar')
  const lines = await linesOf(page)
  expect(lines.slice(0, 2)).toEqual(['Nämndens beslut', 'Nämnden avslår förvaltningens förslag.'])
  await expect(page.getByRole('region', { name: 'Rättelser' }).getByRole('listitem')).toHaveCount(1)
})

test('a vote of 61 stands even, the chair decides it, and one vote is put right afterwards', async ({
  program,
  page,
  dataFolder,
}) => {
  const item = {
    title: 'Översiktsplan för Ekeby',
    kind: 'decision',
    proposal: { name: 'kommunstyrelsens förslag', clauses: ['Översiktsplanen antas.'] },
  } as const
  const record = withMotions(assembly([item]), {
    paragraphId: 'kf-1',
    proposalId: 'kf-1-proposal',
    movers: ['ahmed-yildiz', 'carina-palm'],
  })
  const hands = new CountingKeyboard(await openMeetingFile(program, meetingFileIn(dataFolder, record)))
  await hands.press('Control+Enter')
  await hands.isOn('Text i KF § 71')

  const begun = Date.now()
  hands.startCounting()
  await callVote(hands, /^Ahmed Yildiz/)
  // The chair is called last.
  const keys = ['j'.repeat(18), 'n'.repeat(25), 'j'.repeat(10), 'n'.repeat(5), 'ja'].join('')
  await hands.type(keys)
  await expect(heard(page)).toHaveText('29 ja, 30 nej, 1 avstår, 1 kvar')
  await expect(page.getByText('60 av 61 tjänstgörande antecknade')).toBeVisible()
  await hands.type('a')
  await expect(page.getByText(/^Lika röstetal/)).toBeHidden()
  await hands.press('s')
  await hands.isOn('Sök namn')
  await hands.type('bl')
  await hands.press('Enter')
  await hands.isOn(/^Berit Lövgren/)
  await hands.type('j')
  await expect(page.getByText('Lika röstetal. Ordföranden Berit Lövgren röstar ja och avgör.')).toBeVisible()
  await expectAccessible(page)
  await hands.press('Enter')
  await hands.isOn('Klart')
  expect(Date.now() - begun).toBeLessThan(90_000)
  expect(hands.pressed).toBeLessThanOrEqual(75)
  await expect
    .poll(() => linesOf(page))
    .toEqual(
      linesWith(
        'Omröstningen utfaller med 30 ja-röster och 30 nej-röster. Ordförandens utslagsröst avgör till förmån för bifall till kommunstyrelsens förslag. Avstår: 1. Frånvarande: 0.',
      ),
    )

  await hands.press('F9')
  await hands.isOn(/^Ahmed Yildiz/)
  await hands.press('s')
  await hands.isOn('Sök namn')
  await hands.type('pr')
  await hands.press('Enter')
  await hands.isOn(/^Petra Ryd, M, nej/)
  await hands.type('j')
  await hands.isOn('Varför ändras Petra Ryd till ja?')
  await hands.type('Hördes fel')
  await hands.press('Enter')
  await hands.isOn(/^Petra Ryd, M, ja/)
  await expect(page.getByRole('region', { name: 'Rättelser' })).toContainText(
    'Petra Ryd: nej ändrat till ja. Hördes fel',
  )
  await expect(heard(page)).toHaveText('31 ja, 29 nej, 1 avstår, 0 kvar')
  await expect
    .poll(() => linesOf(page))
    .toEqual(
      linesWith(
        'Med 31 ja-röster mot 29 nej-röster beslutar kommunfullmäktige enligt kommunstyrelsens förslag. Avstår: 1. Frånvarande: 0.',
      ),
    )
})

/** What the § says of the vote of 61, with its result. */
function linesWith(result: string): readonly string[] {
  return [
    'Kommunfullmäktiges beslut',
    'Översiktsplanen antas.',
    'Sammanfattning',
    'Beslutsunderlag',
    'Förslag till beslut',
    'Kommunstyrelsens förslag:',
    'Översiktsplanen antas.',
    'Propositionsordning',
    'Ordföranden ställer bifall mot avslag och finner att kommunfullmäktige beslutar bifalla kommunstyrelsens förslag. Omröstning begärs och ska verkställas.',
    'Omröstning',
    'Kommunfullmäktige godkänner följande voteringsproposition: Ja-röst för bifall till kommunstyrelsens förslag. Nej-röst för Carina Palms (M) avslagsyrkande.',
    result,
    'Expedieras',
  ]
}

test('at a tie the chair may neither abstain nor take no part (KL 4:25)', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await atStreetName(program, dataFolder)
  await callVote(hands, /^Bengt Ek/)
  await hands.type('jjjjjnnnnn')
  await hands.isOn(/^Anna Ek.*ordförande/)

  const settle = page.getByRole('button', { name: 'Fastställ resultatet' })
  for (const refusal of ['a', 'd']) {
    await hands.type(refusal)
    await expect(
      page.getByText('Lika röstetal. Ordförandens röst avgör, men Anna Ek har inte röstat ja eller nej.'),
    ).toBeVisible()
    await expect(settle).toBeDisabled()
    await hands.press('Enter')
    await expect(page.getByRole('grid', { name: 'Uppropslista' })).toBeVisible()
  }
  await hands.isOn(/^Anna Ek.*ordförande/)
  await hands.type('j')
  await expect(settle).toBeEnabled()
  await hands.press('Enter')
  await hands.isOn('Klart')
  await expect
    .poll(() => linesOf(page))
    .toContain(
      'Med 6 ja-röster mot 5 nej-röster beslutar byggnadsnämnden enligt förvaltningens förslag. Avstår: 0. Frånvarande: 0.',
    )
})

test('yes may stand for rejection: the sides are exchanged before the vote begins', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await atStreetName(program, dataFolder)
  await callsForVote(hands)
  await hands.tabTo('Byt ja och nej')
  await hands.press('Enter')
  await hands.tabTo('Börja omröstningen', 'Shift+Tab')
  await hands.press('Enter')
  await hands.isOn(/^Bengt Ek/)
  await hands.type('jjjjjjnnnnj')
  await hands.press('Enter')
  await hands.isOn('Klart')
  await expect
    .poll(() => linesOf(page))
    .toEqual(
      expect.arrayContaining([
        'Byggnadsnämnden godkänner följande voteringsproposition: Ja-röst för Inga Eks (SD) avslagsyrkande. Nej-röst för bifall till förvaltningens förslag.',
        'Med 7 ja-röster mot 4 nej-röster beslutar byggnadsnämnden enligt Inga Eks (SD) avslagsyrkande. Avstår: 0. Frånvarande: 0.',
      ]),
    )
})
