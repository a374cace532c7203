import { expectAccessible, expectInView, zoomTwice } from './pages/accessibility.ts'
import { hardStates } from './support/hard-states.ts'
import { goTo, type LiveState } from './support/live-state.ts'
import { closedStates, eveningStates } from './support/live-states.ts'
import { committeeFile, openMeetingFile, seedIn } from './support/meeting.ts'
import type { Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

const evenings = [
  { evening: 'an evening', states: eveningStates, file: () => committeeFile },
  { evening: 'a hard §', states: hardStates, file: () => committeeFile },
  { evening: 'after the meeting', states: closedStates, file: (folder: string) => seedIn(folder, 'closed') },
] as const

test.describe('the live screen', () => {
  for (const { evening, states, file } of evenings) {
    test(`is accessible in every theme: ${evening}`, async ({ program, page, dataFolder }) => {
      test.setTimeout(180_000)
      await walk({ program, file: file(dataFolder), states }, () => expectAccessible(page))
    })

    test(`has room on a small screen at twice the size: ${evening}`, async ({
      program,
      page,
      dataFolder,
    }) => {
      test.setTimeout(90_000)
      await zoomTwice(program)
      await walk({ program, file: file(dataFolder), states }, () => expectInView(page))
    })
  }

  test('finds a person in a list by a few letters', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await hands.press('F5')
    await hands.isOn(/^Lena Holm/)
    const rows = page.getByRole('row')
    const all = await rows.count()
    await hands.press('s')
    await hands.isOn('Sök namn')
    await hands.type('ad')
    await expect(rows.first()).toHaveAccessibleName(/^Anders Dahl/)
    await expectAccessible(page)
    await hands.press('Enter')
    await hands.isOn(/^Anders Dahl/)
    await expect(rows).toHaveCount(all)
    await hands.press('f')
    await hands.isOn(/^Anders Dahl, .*Frånvarande/)
    await hands.press('s')
    await hands.type('zz')
    await expect(rows).toHaveCount(0)
    await hands.press('Escape')
    await hands.isOn(/^Anders Dahl/)
  })

  test('leaves the focus where it is while the text changes beneath it', async ({ program, page }) => {
    const hands = await openMeetingFile(program, committeeFile)
    await hands.press('Control+Enter')
    await hands.press('F5')
    await hands.isOn(/^Lena Holm/)
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i /)
    await goTo(hands, 4)
    await hands.press('Escape')
    await hands.type('Ord ')
    await hands.press('F5')
    await hands.isOn(/^Lena Holm/)
    await hands.press('ArrowDown', 3)
    await hands.press('j')
    await hands.press('Enter')
    await expect(page.getByRole('article')).toContainText('anmäler jäv')
    await hands.isOn(/^Anders Dahl, .*Jäv/)
    await hands.press('Escape')
    await hands.isOn(/^Text i /)
    await hands.type('efter ord')
    await expect(page.getByRole('article')).toContainText('Ord efter ord')
  })
})

interface Walk {
  readonly program: Program
  readonly file: string
  readonly states: readonly LiveState[]
}

/** Comes to each state in turn and looks at it. */
async function walk({ program, file, states }: Walk, look: () => Promise<void>): Promise<void> {
  const hands = await openMeetingFile(program, file)
  for (const { name, reach } of states) {
    await test.step(name, async () => {
      await reach(hands)
      await look()
    })
  }
}
