import { assembly } from '../support/assembly.ts'
import { meetingFileIn } from '../support/summons.ts'
import { Frame } from './pages/frame.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { isDone, refersBack, runs, votes } from './support/meeting-hands.ts'
import { openMeetingFile } from './support/meeting.ts'
import { expect, test } from './support/test.ts'

const referral = { mover: 'gr', to: 'kommunstyrelsen', why: 'kostnaderna belyses' }
const minority = `${'j'.repeat(40)}${'n'.repeat(21)}`

test('what a minority put off is taken up at the next meeting, where a minority cannot put it off again', async ({
  program,
  page,
  dataFolder,
}) => {
  test.setTimeout(150_000)
  const item = {
    title: 'Taxa för vatten',
    kind: 'decision',
    caseNumber: 'KS 2026/12',
    proposal: { name: 'kommunstyrelsens förslag', clauses: ['Taxan höjs.'] },
  } as const
  const hands = await openMeetingFile(program, meetingFileIn(dataFolder, assembly([item])))

  await test.step('a third of the fullmäktige has it referred back, and the meeting is closed', async () => {
    await hands.press('Control+Enter')
    await hands.isOn('Text i KF § 71')
    await refersBack(hands, referral)
    await expect(page.getByText('Begär minst 21 av 61 närvarande')).toBeVisible()
    await hands.type('o1')
    await votes(hands, minority)
    await isDone(hands)
    await hands.press('Control+Enter')
    await runs(hands, 'Avsluta sammanträdet')
    await hands.tabTo('Avsluta ändå')
    await hands.press('Enter')
    await expect(page.getByText('Beslut, omröstningar och reservationer är låsta.')).toBeVisible()
  })

  await test.step('the next meeting offers it, with what has been used up', async () => {
    await hands.press('Alt+ArrowLeft')
    await hands.isOn(/mötet$/)
    await hands.press('Control+n')
    await hands.isOn(/^Datum/)
    await hands.press('Control+a')
    await hands.type('2026-09-21')
    await hands.press('Enter')
    await expect(new Frame(page).part('Förbered')).toBeVisible()
    const waiting = page.getByRole('region', { name: 'Uppskjutna ärenden' })
    await expect(waiting).toContainText(
      'Taxa för vatten KF § 71, återremitterat 15 juni 2026. En minoritet har använt sin rätt.',
    )
    await expectAccessible(page)
    await hands.tabTo('Ta upp Taxa för vatten')
    await hands.press('Enter')
    await expect(waiting).toBeHidden()
    await expect(page.getByText('Taxa för vatten står på föredragningslistan.')).toBeVisible()
  })

  await test.step('there a third is not enough any more', async () => {
    await hands.press('Control+2')
    await hands.isOn(/^Text i /)
    await hands.press('Control+Enter', 3)
    await expect(page.getByRole('article')).toContainText('Taxa för vatten')
    await expect(page.getByRole('article')).toContainText('Taxan höjs.')
    await refersBack(hands, referral)
    await expect(page.getByText('En minoritet har redan skjutit upp ärendet en gång.')).toBeVisible()
    await hands.type('o1')
    await votes(hands, minority)
    await hands.isOn(/^Enligt|^Bifall/)
    await expect(page.getByRole('article')).not.toContainText('genom minoritetsåterremiss')
  })
})
