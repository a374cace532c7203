import { expectAccessible, expectInView, zoomTwice } from './pages/accessibility.ts'
import type { Keyboard } from './support/keyboard.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import type { Program } from './support/program.ts'
import { expect, test } from './support/test.ts'

/** What is done to come from one state of the live screen to the next, by keyboard alone. */
type State = { readonly name: string; readonly reach: (hands: Keyboard) => Promise<void> }

const states: readonly State[] = [
  { name: 'before the meeting', reach: (hands) => hands.isOn(/^Text i /) },
  {
    name: 'roll call, with somebody absent and a substitute in the seat',
    reach: async (hands) => {
      await hands.press('Control+Enter')
      await hands.press('F5')
      await hands.isOn(/^Lena Holm/)
      await hands.press('ArrowDown')
      await hands.press('f')
    },
  },
  {
    name: 'open, on a § without facts',
    reach: async (hands) => {
      await hands.tabTo('Uppropet är klart')
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
    },
  },
  {
    name: 'somebody leaves',
    reach: async (hands) => {
      await goTo(hands, 4)
      await hands.press('F5')
      await hands.isOn(/^Lena Holm/)
      await hands.press('ArrowDown', 3)
      await hands.press('l')
    },
  },
  {
    name: 'a motion in the making',
    reach: async (hands) => {
      await hands.press('Escape', 2)
      await hands.isOn(/^Text i /)
      await hands.press('F7')
      await hands.isOn('Vem')
      await hands.type('lh')
    },
  },
  {
    name: 'the question',
    reach: async (hands) => {
      await hands.press('Enter')
      await hands.isOn(/^Text i /)
      await hands.press('F8')
    },
  },
  {
    name: 'the vote',
    reach: async (hands) => {
      await hands.press('o')
      await hands.press('1')
      await hands.press('Enter')
      await hands.isOn(/^Per Wallin/)
      await hands.type('jna')
    },
  },
  {
    name: 'a reservation',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn('Fortsätt omröstningen, 9 kvar')
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await runCommand(hands, 'Reservation')
    },
  },
  {
    name: 'insertion by a slash',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await hands.press('Control+ArrowDown')
      await hands.type('/')
    },
  },
  {
    name: 'the list of shortcuts',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.press('Backspace')
      await hands.press('Control+/')
    },
  },
  {
    name: 'in a break',
    reach: async (hands) => {
      await hands.press('Escape')
      await runCommand(hands, 'Ajournera')
    },
  },
]

test.describe('the live screen', () => {
  test('is accessible in every state and every theme', async ({ program, page }) => {
    test.setTimeout(180_000)
    await walk(program, () => expectAccessible(page))
  })

  test('has room for every state on a small screen at twice the size', async ({ program, page }) => {
    test.setTimeout(90_000)
    await zoomTwice(program)
    await walk(program, () => expectInView(page))
  })

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

/** Comes to each state in turn and looks at it. */
async function walk(program: Program, look: () => Promise<void>): Promise<void> {
  const hands = await openMeetingFile(program, committeeFile)
  for (const { name, reach } of states) {
    await test.step(name, async () => {
      await reach(hands)
      await look()
    })
  }
}

/** Goes on until the § with this ordinal is shown. */
async function goTo(hands: Keyboard, ordinal: number): Promise<void> {
  const options = hands.page.getByRole('navigation', { name: 'Ärenden' }).getByRole('option')
  for (let at = 1; at < ordinal; at += 1) {
    await hands.press('Control+Enter')
    await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true')
  }
  await hands.isOn(/^Text i /)
}

/** Runs a command by its name. */
async function runCommand(hands: Keyboard, name: string): Promise<void> {
  await hands.press('Control+k')
  await hands.isOn(/^Sök/)
  await hands.type(name)
  await hands.press('Enter')
}
