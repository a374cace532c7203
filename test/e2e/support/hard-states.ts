import { goTo, type LiveState } from './live-state.ts'
import { findsWords, happens, moves, registers, renames, runs } from './meeting-hands.ts'
import { expect } from './test.ts'

/** What a hard § comes by, and the panels beside it: its text is § 44, with a proposal of two clauses. */
export const hardStates: readonly LiveState[] = [
  {
    name: 'somebody sought in the roll',
    reach: async (hands) => {
      await hands.press('Control+Enter')
      await hands.press('F5')
      await hands.isOn(/^Lena Holm/)
      await hands.press('s')
      await hands.isOn('Sök namn')
      await hands.type('ad')
    },
  },
  {
    name: 'what was done, with the way to take it back',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.press('Control+Enter')
      await hands.isOn('Text i BMN § 41')
      await goTo(hands, 4)
      await happens(hands, 'anders', /^Anders Dahl/, 'l')
      await expect(hands.page.getByRole('region', { name: 'Meddelande' })).toContainText('Anders Dahl')
    },
  },
  {
    name: 'an amendment, its changes marked',
    reach: async (hands) => {
      await moves(hands, 'änd', 'pw')
      await hands.tabTo('Lydelse')
      await hands.press('Control+End')
      await hands.press('Backspace')
      await hands.type(' med högst tre våningar.')
      await expect(hands.page.getByRole('list', { name: 'Vad som ändras' })).toContainText('tre våningar')
    },
  },
  {
    name: 'a referral in the making',
    reach: async (hands) => {
      await registers(hands)
      await moves(hands, 'åter', 'ko, he')
      await hands.tabTo('Återremitteras till')
      await hands.type('förvaltningen')
      await hands.press('Tab')
      await hands.type('trafiken utreds')
    },
  },
  {
    name: 'several questions in their order',
    reach: async (hands) => {
      await registers(hands)
      await hands.press('F8')
      await hands.isOn(/^Avgöra i dag/)
    },
  },
  {
    name: 'a § that cannot be closed yet',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await hands.press('Control+Enter')
      await expect(hands.page.getByText('BMN § 44 kan inte avslutas än.')).toBeVisible()
    },
  },
  {
    name: 'new words beside a sentence that a hand has written in',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await findsWords(hands, 'med högst tre våningar.')
      await hands.press('ArrowRight')
      await hands.type(' Han utvecklar det.')
      await renames(hands, { Wallin: 'Wallinder' })
      await hands.isOn('Text i BMN § 44')
      await expect(hands.page.getByRole('region', { name: 'Ny mening föreslås' })).toContainText('Wallinder')
    },
  },
  {
    name: 'find and replace',
    reach: async (hands) => {
      await hands.press('Control+h')
      await hands.type('utvecklar')
      await hands.tabTo('Ersätt med')
      await hands.type('förklarar')
    },
  },
  {
    name: 'earlier texts of the §, compared with that of now',
    reach: async (hands) => {
      await hands.tabTo('Ersätt alla')
      await hands.press('Enter')
      await expect(hands.page.getByRole('region', { name: 'Meddelande' })).toContainText('är ersatt med')
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await hands.press('Control+Shift+h')
      await hands.isOn(/före ersättningen/)
    },
  },
  {
    name: 'what is to be elected',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await hands.press('Shift+F9')
      await hands.isOn('Vad väljs')
      await hands.type('ledamot i valnämnden')
    },
  },
  {
    name: 'a ballot for two',
    reach: async (hands) => {
      await hands.press('Enter')
      await hands.isOn('Kandidat')
      for (const letters of ['ko', 'lh']) {
        await hands.type(letters)
        await hands.press('Enter')
        await hands.isOn('Kandidat')
      }
      await hands.tabTo('Acklamation')
      await hands.press('ArrowDown')
      await hands.press('Tab')
      await hands.isOn(/^Röster på /)
      await hands.type('7')
    },
  },
  {
    name: 'what keeps the meeting from being closed',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await runs(hands, 'Avsluta sammanträdet')
      await expect(hands.page.getByText('Pågår fortfarande: avsluta paragrafen.')).toBeVisible()
    },
  },
  {
    name: 'the handbook',
    reach: async (hands) => {
      await hands.press('Escape')
      await hands.isOn(/^Text i /)
      await hands.press('F1')
      await hands.isOn('Handbokens text')
    },
  },
]
