import { goTo, type LiveState } from './live-state.ts'
import { runs } from './meeting-hands.ts'
import { expect } from './test.ts'

/** From the meeting as it is summoned to a break in it: what every evening comes by. */
export const eveningStates: readonly LiveState[] = [
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
      await runs(hands, 'Reservation')
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
      await runs(hands, 'Ajournera')
    },
  },
]

/** After the meeting has been closed. */
export const closedStates: readonly LiveState[] = [
  {
    name: 'decisions are locked',
    reach: (hands) => expect(hands.page.locator('[data-lock]').first()).toBeVisible(),
  },
  {
    name: 'a reason is asked for',
    reach: async (hands) => {
      await hands.tabTo('Ändra med motivering', 'Shift+Tab')
      await hands.press('Enter')
      await hands.isOn('Varför behövs ändringen?')
      await hands.press('Enter')
    },
  },
  {
    name: 'a late change is being made',
    reach: async (hands) => {
      await hands.type('Fel belopp i punkt 2.')
      await hands.press('Enter')
      await expect(hands.page.getByText('Upplåst för ändring: Fel belopp i punkt 2.')).toBeVisible()
      await hands.tabTo('Lås igen')
    },
  },
]
