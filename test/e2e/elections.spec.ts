import { assembly } from '../support/assembly.ts'
import { meetingFileIn } from '../support/summons.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { linesOf } from './pages/minutes-text.ts'
import { CountingKeyboard } from './support/counting-keyboard.ts'
import { countsBallots, opensElection, putsTwoToTheBallot } from './support/meeting-hands.ts'
import { openMeetingFile } from './support/meeting.ts'
import type { Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

interface Opening {
  readonly program: Program
  readonly dataFolder: string
}

/** A fullmäktige that treats an item, the election panel open on what its title says; keys are counted from there. */
async function electionOn({ program, dataFolder }: Opening, title: string): Promise<CountingKeyboard> {
  const record = assembly([{ title, kind: 'election' }])
  const hands = new CountingKeyboard(await openMeetingFile(program, meetingFileIn(dataFolder, record)))
  await hands.press('Control+Enter')
  await hands.isOn('Text i KF § 71')
  hands.startCounting()
  await opensElection(hands)
  return hands
}

test('two justerare are elected by acclamation, and their substitutes after them', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await electionOn({ program, dataFolder }, 'Val av justerare')
  await hands.type('ay, xq')
  await hands.press('Enter')
  await expect(page.getByText(/^Ingen heter så: xq/)).toBeVisible()
  await hands.press('Backspace', 2)
  await hands.type('se')
  await hands.press('Enter')
  await expect(page.getByText('2 av 2 utsedda')).toBeVisible()
  await expectAccessible(page)
  await hands.press('Enter')
  await hands.isOn('Klart')
  await expect
    .poll(() => linesOf(page))
    .toContain('Kommunfullmäktige utser Ahmed Yildiz (S) och Sofia Ek (M) till justerare.')

  await hands.press('Tab')
  await hands.isOn('Val av ersättare för justerare')
  await hands.press('Enter')
  await hands.isOn('Vad väljs')
  await hands.press('Enter')
  await hands.isOn('Kandidat')
  await hands.type('kd')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn('Text i KF § 71')
  expect(hands.pressed).toBeLessThanOrEqual(28)

  const people = page.getByRole('complementary', { name: 'Personer och yrkanden' })
  await expect(people.getByText('justerar', { exact: true })).toHaveCount(2)
  await expect(people.getByText('ersätter justerare', { exact: true })).toHaveCount(1)
  await hands.press('Control+z')
  await expect(page.getByText(/Kerstin Dahl \(S\) till ersättare/)).toBeHidden()
})

test('the lot decides a secret ballot that stands even, once the papers add up', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await electionOn({ program, dataFolder }, 'Val av en ledamot i valnämnden')
  await putsTwoToTheBallot(hands)
  await hands.type('30')
  await hands.press('Enter')
  await hands.isOn('Röster på Lena Odelius (V)')
  await hands.type('30')
  await hands.press('Enter')
  await hands.isOn('Avlämnade valsedlar')
  await expect(page.getByRole('status', { name: 'Räkning' })).toContainText('Röster 60 av 61, 1 saknas')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.isOn('Ogiltiga')
  await hands.press('Enter')
  await hands.isOn('Carina Palm (M)')
  await hands.press('Enter')
  await hands.isOn('Carina Palm (M)')
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(
    'Rösterna är 60, och de giltiga valsedlarna 61. Räkna om dem.',
  )
  await hands.tabTo('Blanka', 'Shift+Tab')
  await hands.type('1')
  await hands.press('Enter')
  await expect(page.getByRole('status', { name: 'Räkning' })).toContainText('Röster 60 av 60, det stämmer')
  await expectAccessible(page)
  await hands.press('Enter')
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn('Text i KF § 71')
  expect(hands.pressed).toBeLessThanOrEqual(50)

  await expect
    .poll(() => linesOf(page))
    .toEqual(
      expect.arrayContaining([
        'Kommunfullmäktige utser Lena Odelius (V) till ledamot i valnämnden.',
        'Gustav Reuter (M) föreslår Carina Palm (M) till ledamot i valnämnden.',
        'Hanna Lindmark (V) föreslår Lena Odelius (V) till ledamot i valnämnden.',
        'Valet genomförs med slutna valsedlar.',
        '61 valsedlar avges. Blanka: 1. Ogiltiga: 0. Rösterna fördelas så: Carina Palm (M) 30 röster och Lena Odelius (V) 30 röster.',
        'Röstetalen är lika och valet avgörs genom lottning. Lotten utfaller till förmån för Lena Odelius (V).',
      ]),
    )
  await hands.press('Control+Enter')
  await expect(page.getByText('Avsluta sammanträdet')).toBeVisible()
})

test('a proportional election needs enough who ask for it, and records its lists and who got the seats', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await electionOn({ program, dataFolder }, 'Val av nio ledamöter i socialnämnden')
  await hands.press('Tab', 2)
  await hands.isOn('Acklamation')
  await hands.press('ArrowDown', 2)
  await hands.press('Shift+Tab')
  await hands.isOn('Lista')
  await hands.type('Majoriteten, Alliansen')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.isOn('Röster på Majoriteten')
  for (const count of ['31', '28', '6', '', '1', '1']) {
    await hands.type(count)
    await hands.press('Enter')
  }
  await hands.isOn('Valda')
  await hands.type('ay, kd, sm, hl, bn, cp, hs, la, fn')
  await hands.press('Enter')
  await expect(page.getByText('För få har begärt proportionellt val.')).toBeVisible()
  await expectAccessible(page)
  await hands.tabTo('Begärs av, ledamöter', 'Shift+Tab')
  await hands.type('7')
  await hands.press('Enter')
  await hands.tabTo('Valda')
  await hands.press('Enter')
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn('Text i KF § 71')

  await expect
    .poll(() => linesOf(page))
    .toEqual(
      expect.arrayContaining([
        'Kommunfullmäktige utser Ahmed Yildiz (S), Kerstin Dahl (S), Sara Mobäck (S), Hanna Lindmark (V), Bengt Nordlander (C), Carina Palm (M), Henrik Ståhl (M), Louise Adler (M) och Fredrik Noréus (M) till ledamöter i socialnämnden.',
        'Proportionellt val begärs av 7 ledamöter. Ordföranden konstaterar att valet ska vara proportionellt.',
        '61 valsedlar avges. Blanka: 1. Ogiltiga: 1. Rösterna fördelas så: Majoriteten 31 röster och Alliansen 28 röster.',
      ]),
    )
})

test('who is nominated by F7 while an election goes on stands in it, and nobody when it is over', async ({
  program,
  page,
  dataFolder,
}) => {
  const hands = await electionOn({ program, dataFolder }, 'Val av en ledamot i valnämnden')
  const nominates = async (mover: string, candidate: string): Promise<void> => {
    await hands.press('F7')
    await hands.isOn(/^Vem/)
    await hands.type(mover)
    await hands.press('Tab')
    await hands.isOn(/Yrkande$/)
    await hands.type('nom')
    await hands.tabTo(/^Kandidat/)
    await hands.type(candidate)
    await hands.press('Control+Enter')
  }
  await hands.type('cp')
  await hands.press('Tab')
  await hands.type('gr')
  await hands.press('Enter')
  await hands.isOn('Kandidat')

  await nominates('hl', 'Lena Odelius (V)')
  await hands.isOn('Text i KF § 71')
  await hands.press('Shift+F9')
  await hands.isOn('Kandidat')
  const candidates = page.getByRole('region', { name: 'Val', exact: true })
  await expect(candidates).toContainText('Lena Odelius (V)')
  await expect(candidates).toContainText('föreslås av Hanna Lindmark (V)')
  await hands.tabTo('Acklamation')
  await hands.press('ArrowDown')
  await hands.press('Tab')
  await countsBallots(hands, [
    ['Röster på Carina Palm (M)', '21'],
    ['Röster på Lena Odelius (V)', '40'],
    ['Avlämnade valsedlar', ''],
    ['Blanka', ''],
    ['Ogiltiga', ''],
  ])
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn('Text i KF § 71')
  await expect
    .poll(() => linesOf(page))
    .toEqual(
      expect.arrayContaining([
        'Kommunfullmäktige utser Lena Odelius (V) till ledamot i valnämnden.',
        'Hanna Lindmark (V) föreslår Lena Odelius (V) till ledamot i valnämnden.',
      ]),
    )

  await nominates('dk', 'Bengt Nordlander (C)')
  await expect(page.getByRole('alert')).toContainText('Valet är avslutat. Öppna valet igen först')
  await expect(page.getByRole('textbox', { name: /^Text i / })).not.toContainText('Bengt Nordlander')
})
