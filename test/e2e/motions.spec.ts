import { assembly } from '../support/assembly.ts'
import { committeeOn, meetingFileIn } from '../support/summons.ts'
import { sectionOf } from './pages/minutes-text.ts'
import { CountingKeyboard } from './support/counting-keyboard.ts'
import { Keyboard } from './support/keyboard.ts'
import { moves, refersBack, registers, votes } from './support/meeting-hands.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import type { Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

/** The nämnd of 13 with § 44, Detaljplan för kvarteret Lärkan, open and the caret in its text; nothing counted yet. */
async function atDetailedPlan(program: Program): Promise<CountingKeyboard> {
  const hands = new CountingKeyboard(await openMeetingFile(program, committeeFile))
  await hands.press('Control+Enter')
  for (const number of [42, 43, 44]) {
    await hands.press('Control+Enter')
    await hands.isOn(`Text i BMN § ${number}`)
  }
  hands.startCounting()
  return hands
}

test.describe('a § of a nämnd of 13', () => {
  test('with one motion and acclamation takes at most 25 keys', async ({ program }) => {
    const hands = await atDetailedPlan(program)
    await moves(hands, 'bif', 'lh')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await hands.press('F8')
    await hands.isOn(/^Bifall/)
    await hands.press('1')
    await hands.isOn('Klart')
    await hands.press('Enter')
    await hands.isOn('Text i BMN § 44')
    await expect
      .poll(() => sectionOf(hands.page, 'Yrkanden'))
      .toEqual(['Lena Holm (M) yrkar bifall till förvaltningens förslag.'])
    await expect
      .poll(() => sectionOf(hands.page, 'Propositionsordning'))
      .toEqual([
        'Ordföranden frågar om nämnden beslutar enligt Lena Holms (M) yrkande och finner att så är fallet.',
      ])
    await expect
      .poll(() => sectionOf(hands.page, 'Nämndens beslut'))
      .toEqual([
        'Bygg- och miljönämnden godkänner samrådsredogörelsen.',
        'Förvaltningen får i uppdrag att ställa ut planen.',
      ])
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i BMN § 45/)
    expect(hands.pressed).toBeLessThanOrEqual(25)
  })

  test('with a vote takes at most 60 keys', async ({ program }) => {
    const hands = await atDetailedPlan(program)
    await moves(hands, 'bif', 'lh')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await moves(hands, 'avs', 'nb')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await hands.press('F8')
    await hands.isOn(/^Enligt/)
    await hands.type('o1')
    await votes(hands, 'jjjjjjjnnnnan')
    await hands.isOn('Klart')
    await hands.press('Enter')
    await hands.isOn('Text i BMN § 44')
    await expect
      .poll(() => sectionOf(hands.page, 'Omröstning'))
      .toEqual([
        'Nämnden godkänner följande voteringsproposition: Ja-röst för bifall till förvaltningens förslag. Nej-röst för Nils Bergs (V) avslagsyrkande.',
        'Med 7 ja-röster mot 5 nej-röster beslutar nämnden enligt förvaltningens förslag. Avstår: 1. Frånvarande: 0.',
      ])
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i BMN § 45/)
    expect(hands.pressed).toBeLessThanOrEqual(60)
  })

  test('amendments are made by editing the proposal, joined, withdrawn and put in an order of the chair’s own', async ({
    program,
    page,
  }) => {
    const hands = await atDetailedPlan(program)
    const panel = page.getByRole('complementary')

    await test.step('old and new are shown, and what is changed is said', async () => {
      await moves(hands, 'änd', 'pw')
      await hands.tabTo('Lydelse')
      await hands.press('Control+End')
      await hands.press('Backspace')
      await hands.type(' med högst tre våningar.\nFörvaltningen återkommer i höst.')
      const changes = panel.getByRole('list', { name: 'Vad som ändras' })
      await expect(changes.locator('ins').first()).toHaveText(/med högst tre våningar/)
      await registers(hands)
      await expect
        .poll(() => sectionOf(hands.page, 'Yrkanden'))
        .toEqual([
          'Per Wallin (C) yrkar att punkt 2 ändras till följande lydelse: Förvaltningen får i uppdrag att ställa ut planen med högst tre våningar.',
          'Per Wallin (C) yrkar som tillägg följande:',
          'Förvaltningen återkommer i höst.',
        ])
    })

    await test.step('somebody joins, several move together, and one is put in the second hand', async () => {
      await hands.type('/inst')
      await hands.press('Enter')
      await hands.isOn(/^Vem/)
      await hands.type('ad')
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
      await moves(hands, 'åter', 'ko, he')
      await hands.tabTo('Återremitteras till')
      await hands.type('förvaltningen')
      await hands.press('Tab')
      await hands.type('att trafiken utreds.')
      await registers(hands)
      await moves(hands, 'avs', 'ko')
      await hands.tabTo(/^Inte i andra hand/)
      await hands.press('ArrowDown')
      await hands.press('ArrowDown')
      await hands.press('Enter')
      await registers(hands)
      await expect
        .poll(() => sectionOf(hands.page, 'Yrkanden'))
        .toEqual([
          'Per Wallin (C) yrkar att punkt 2 ändras till följande lydelse: Förvaltningen får i uppdrag att ställa ut planen med högst tre våningar.',
          'Per Wallin (C) yrkar som tillägg följande:',
          'Förvaltningen återkommer i höst.',
          'Anders Dahl (L) instämmer i Per Wallins (C) yrkande.',
          'I första hand yrkar Karin Olsson (S) och Hans Ekman (S) att ärendet återremitteras till förvaltningen med motiveringen att trafiken utreds.',
          'I andra hand yrkar Karin Olsson (S) avslag på förvaltningens förslag.',
        ])
    })

    await test.step('the § is not closed before every motion has been tried', async () => {
      await hands.press('Control+Enter')
      await expect(panel.getByRole('alert')).toContainText('BMN § 44 kan inte avslutas än.')
      await expect(panel.getByRole('alert')).toContainText('Per Wallins (C) ändringsyrkande')
      await hands.isOn(/^Avgöra i dag/)
    })

    await test.step('the chair may go another way than custom, which is told and can be undone', async () => {
      const first = panel.getByRole('listitem').first()
      await expect(first).toContainText('Avgöra i dag eller inte')
      await hands.press('Alt+ArrowDown')
      await expect(first).not.toContainText('Avgöra i dag eller inte')
      await expect(panel.getByRole('status').first()).toContainText('Formella yrkanden prövas av hävd före')
      await hands.press('Control+z')
      await expect(first).toContainText('Avgöra i dag eller inte')
    })

    await test.step('a motion is withdrawn: kept in the list, gone from the text', async () => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await hands.press('F6')
      await hands.tabTo('Val för Karin Olssons (S) avslagsyrkande')
      await hands.press('Enter')
      await expect(page.getByRole('menuitem', { name: 'Återta' })).toBeVisible()
      await hands.press('ArrowDown', 3)
      await hands.press('Enter')
      await expect(panel.getByText('återtaget', { exact: true })).toBeVisible()
      await expect.poll(() => sectionOf(hands.page, 'Yrkanden')).toHaveLength(5)
    })
  })

  test('five rival proposals: main proposal, counter-proposals, each motion tried once', async ({
    program,
  }) => {
    const hands = await atDetailedPlan(program)
    const rivals = [
      ['pw', 'planen begränsas till tre våningar'],
      ['nb', 'planen görs om till park'],
      ['ad', 'kvarteret delas'],
      ['sl', 'en tävling utlyses'],
    ] as const
    for (const [mover, words] of rivals) {
      await moves(hands, 'eget', mover)
      await hands.tabTo('Lydelse')
      await hands.type(words)
      await registers(hands)
    }
    await moves(hands, 'bif', 'lh')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)

    await hands.press('F8')
    await hands.isOn(/^Enligt/)
    await hands.type('o1')
    // For what is to stand against it the chair finds the first, and a vote is called for there too.
    await hands.isOn(/tre våningar/)
    await hands.type('o1')
    await hands.isOn(/park/)
    // And for what is to stand against that one the chair finds the first of the rest, by acclamation.
    await hands.press('1')
    await votes(hands, 'jjjnnnnaaaaaa')
    await votes(hands, 'jjjjjjnnnnnnn')
    await hands.isOn('Klart')
    await hands.press('Enter')
    await hands.isOn('Text i BMN § 44')

    await expect
      .poll(() => sectionOf(hands.page, 'Propositionsordning'))
      .toEqual([
        'Ordföranden ställer proposition på vart och ett av förslagen och finner att nämnden beslutar enligt förvaltningens förslag. Omröstning begärs och ska verkställas. Förvaltningens förslag är huvudförslag i omröstningen.',
        'Ordföranden finner att Per Wallins (C) förslag utses till motförslag. Omröstning begärs och ska verkställas.',
        'Ordföranden finner att Nils Bergs (V) förslag utses till motförslag.',
      ])
    await expect
      .poll(() => sectionOf(hands.page, 'Omröstning'))
      .toEqual([
        'För att utse motförslag godkänns följande voteringsproposition: Ja-röst för att Per Wallins (C) förslag ska vara motförslag. Nej-röst för att Nils Bergs (V) förslag ska vara motförslag.',
        'Med 4 nej-röster mot 3 ja-röster utses Nils Bergs (V) förslag till motförslag. Avstår: 6.',
        'Nämnden godkänner följande voteringsproposition: Ja-röst för förvaltningens förslag. Nej-röst för Nils Bergs (V) förslag.',
        'Med 7 nej-röster mot 6 ja-röster beslutar nämnden enligt Nils Bergs (V) förslag. Avstår: 0. Frånvarande: 0.',
      ])
    await expect.poll(() => sectionOf(hands.page, 'Nämndens beslut')).toEqual(['Planen görs om till park.'])
  })
})

const referral = { mover: 'gr', to: 'kommunstyrelsen', why: 'kostnaderna belyses' }

test('a minority of fullmäktige has a matter referred back, and may not do so again', async ({
  program,
  page,
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const proposal = { name: 'kommunstyrelsens förslag', clauses: ['Taxan höjs.'] }
  const record = assembly([
    { title: 'Taxa för vatten', kind: 'decision', proposal },
    { title: 'Taxa för avfall', kind: 'decision', proposal },
  ])
  await openMeetingFile(program, meetingFileIn(dataFolder, record))
  const hands = new Keyboard(program.app, page)

  await test.step('the second matter comes back after a minority had it referred back', async () => {
    await hands.press('Control+1')
    await hands.tabTo('Ärende 2')
    await hands.tabTo(/^Återkommer efter minoritetsåterremiss/)
    await hands.press('Space')
    await hands.press('Control+2')
    await hands.isOn(/^Text i /)
    await hands.press('Control+Enter')
  })

  await test.step('in the first a third is enough', async () => {
    await refersBack(hands, referral)
    await expect(page.getByText('Begär minst 21 av 61 närvarande')).toBeVisible()
    await hands.type('o1')
    await votes(hands, `${'j'.repeat(40)}${'n'.repeat(21)}`)
    await hands.isOn('Klart')
    await hands.press('Enter')
    await hands.isOn(/^Text i /)
    await expect
      .poll(() => sectionOf(hands.page, 'Omröstning'))
      .toEqual([
        'Kommunfullmäktige godkänner följande voteringsproposition: Ja-röst för att ärendet ska avgöras i dag. Nej-röst för att ärendet ska återremitteras.',
        'Omröstningen utfaller med 40 ja-röster och 21 nej-röster. Avstår: 0. Frånvarande: 0. Eftersom minst en tredjedel av de närvarande ledamöterna begär det återremitteras ärendet enligt 5 kap. 50 § kommunallagen. Motivering till återremissen: kostnaderna belyses.',
      ])
    await expect
      .poll(() => sectionOf(hands.page, 'Kommunfullmäktiges beslut'))
      .toEqual([
        'Ärendet återremitteras till kommunstyrelsen genom minoritetsåterremiss.',
        'Motivering till återremissen: kostnaderna belyses.',
      ])
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i KF § 72/)
  })

  await test.step('in the second a majority is needed', async () => {
    await refersBack(hands, referral)
    await expect(page.getByText('En minoritet har redan skjutit upp ärendet en gång.')).toBeVisible()
    await hands.type('o1')
    await votes(hands, `${'j'.repeat(40)}${'n'.repeat(21)}`)
    await hands.isOn(/^Enligt|^Bifall/)
    await expect.poll(() => sectionOf(hands.page, 'Kommunfullmäktiges beslut')).toEqual([])
  })
})

test('rival amounts are put against each other as amounts, and the one found is decided', async ({
  program,
  page,
  dataFolder,
}) => {
  const record = committeeOn([{ title: 'Avgift för bygglov', kind: 'decision' }])
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, record))
  await hands.press('Control+Enter')
  await hands.isOn('Text i § 21')
  for (const [mover, amount] of [
    ['je', 'avgiften 200 kronor'],
    ['ie', 'avgiften 250 kronor'],
    ['ce', 'avgiften 300 kronor'],
  ] as const) {
    await hands.press('F7')
    await hands.isOn(/^Vem/)
    await hands.type(mover)
    await hands.press('Tab')
    await hands.isOn(/Yrkande$/)
    await hands.type('annat')
    await hands.tabTo(/^Värde/)
    await hands.type(amount)
    await registers(hands)
  }
  await expect
    .poll(() => sectionOf(page, 'Yrkanden'))
    .toEqual([
      'Johan Ek (V) yrkar att avgiften 200 kronor fastställs.',
      'Inga Ek (SD) yrkar att avgiften 250 kronor fastställs.',
      'Cecilia Ek (S) yrkar att avgiften 300 kronor fastställs.',
    ])
  await hands.press('F8')
  await hands.isOn(/200 kronor/)
  await hands.press('2')
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn('Text i § 21')
  await expect
    .poll(() => sectionOf(page, 'Propositionsordning'))
    .toEqual([
      'Ordföranden frågar om byggnadsnämnden beslutar fastställa avgiften 200 kronor, avgiften 250 kronor eller avgiften 300 kronor och finner att byggnadsnämnden beslutar fastställa avgiften 250 kronor.',
    ])
  await expect(page.getByRole('article')).toContainText('250 kronor')
  await hands.press('Control+Enter')
  await expect(page.getByText('Avsluta sammanträdet')).toBeVisible()
})
