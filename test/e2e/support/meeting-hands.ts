import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/run.ts'
import { Frame } from '../pages/frame.ts'
import { answerSaveDialog } from './dialogs.ts'
import type { Keyboard } from './keyboard.ts'
import { expect } from './test.ts'

/** What a secretary does in a meeting, key by key; each comes back to where the next begins. */

/** Closes the § and goes on to the next, whose number is given as it is read: "KF § 72". */
export async function goesOnTo(hands: Keyboard, label: string): Promise<void> {
  await hands.press('Control+Enter')
  await hands.isOn(`Text i ${label}`)
}

/** Runs a command by the first letters of its name. */
export async function runs(hands: Keyboard, name: string): Promise<void> {
  await hands.press('Control+k')
  await hands.isOn(/^Sök/)
  await hands.type(name)
  await hands.press('Enter')
}

/** Finds somebody in the list that has the focus, by a few letters. */
export async function finds(hands: Keyboard, letters: string, row: RegExp): Promise<void> {
  await hands.press('s')
  await hands.isOn('Sök namn')
  await hands.type(letters)
  await hands.press('Enter')
  await hands.isOn(row)
}

/** Leaves the caret on the next place in the meeting's text where these words stand. */
export async function findsWords(hands: Keyboard, words: string): Promise<void> {
  await hands.press('Control+f')
  await hands.isOn('Sök efter')
  await hands.type(words)
  await hands.press('Enter')
  await expect(hands.page.getByRole('status').filter({ hasText: /^Träff \d/ })).toBeVisible()
  await hands.press('Escape')
  await hands.isOn(/^Text i /)
}

/** At the § that is shown, records what happens with somebody: one key in the attendance, and Enter. */
export async function happens(hands: Keyboard, letters: string, row: RegExp, key: string): Promise<void> {
  await hands.press('F5')
  await expect(hands.page.getByRole('grid', { name: 'Närvaro' })).toBeVisible()
  await finds(hands, letters, row)
  await hands.press(key)
  await expect(hands.page.getByRole('button', { name: 'Anteckna' })).toBeVisible()
  await hands.press('Enter')
  await expect(hands.page.getByRole('button', { name: 'Anteckna' })).toBeHidden()
  await hands.press('Escape')
  await hands.isOn(/^Text i /)
}

/** Begins a motion by `/` and the first letters of its kind; its mover by initials. */
export async function moves(hands: Keyboard, command: string, initials: string): Promise<void> {
  await hands.type(`/${command}`)
  await hands.press('Enter')
  await hands.isOn(/^Vem/)
  await hands.type(initials)
}

/** Ends the form that the hands are in, and comes back to the text. */
export async function registers(hands: Keyboard): Promise<void> {
  await hands.press('Control+Enter')
  await hands.isOn(/^Text i /)
}

/** A motion to refer the matter back, and on to the question whether it is decided today. */
export async function refersBack(
  hands: Keyboard,
  { mover, to, why }: { readonly mover: string; readonly to: string; readonly why: string },
): Promise<void> {
  await moves(hands, 'åter', mover)
  await hands.tabTo('Återremitteras till')
  await hands.type(to)
  await hands.press('Tab')
  await hands.type(why)
  await registers(hands)
  await hands.press('F8')
  await hands.isOn(/^Avgöra i dag/)
}

/** The chair finds for the first proposal, and a vote is called for: the hands are on what begins it. */
export async function callsForVote(hands: Keyboard): Promise<void> {
  await hands.press('F8')
  await hands.isOn(/^Enligt|^Bifall/)
  await hands.type('o1')
  await hands.isOn('Börja omröstningen')
}

/** Opens the vote that was called for, casts the votes in roll-call order and settles it. */
export async function votes(hands: Keyboard, letters: string): Promise<void> {
  await hands.isOn('Börja omröstningen')
  await hands.press('Enter')
  const roll = hands.page.getByRole('grid', { name: 'Uppropslista' })
  await expect(roll).toBeVisible()
  await hands.isOn(/har inte röstat/)
  await hands.type(letters)
  await hands.press('Enter')
  await expect(roll).toBeHidden()
}

/** Leaves the question that is settled, back to the text. */
export async function isDone(hands: Keyboard): Promise<void> {
  await hands.isOn('Klart')
  await hands.press('Enter')
  await hands.isOn(/^Text i /)
}

/** Takes down who reserve themselves against the decision, by initials. */
export async function reserve(hands: Keyboard, initials: string): Promise<void> {
  await runs(hands, 'Reservation')
  await hands.isOn('Vem')
  await hands.type(initials)
  await hands.press('Enter')
  await hands.isOn(/^Text i /)
}

/** Begins an election to what the title of the § says; the hands are on the first candidate. */
export async function opensElection(hands: Keyboard): Promise<void> {
  await hands.press('Shift+F9')
  await hands.isOn('Vad väljs')
  await hands.press('Enter')
  await hands.isOn('Kandidat')
}

/** Puts Carina Palm (by Gustav Reuter) and Lena Odelius (by Hanna Lindmark) to a secret ballot; the hands are on the first count. */
export async function putsTwoToTheBallot(hands: Keyboard): Promise<void> {
  await hands.type('cp')
  await hands.press('Tab')
  await hands.type('gr')
  await hands.press('Enter')
  await hands.isOn('Kandidat')
  await hands.type('lo')
  await hands.press('Tab')
  await hands.press('Control+a')
  await hands.type('hl')
  await hands.press('Enter')
  await hands.isOn('Kandidat')
  await hands.press('Tab', 2)
  await hands.isOn('Acklamation')
  await hands.press('ArrowDown')
  await hands.press('Tab')
  await hands.isOn('Röster på Carina Palm (M)')
}

/** Takes down the counts of a ballot from the field that the hands are on; what is left empty stands as it is proposed. */
export async function countsBallots(
  hands: Keyboard,
  counts: readonly (readonly [field: string, count: string])[],
): Promise<void> {
  for (const [field, count] of counts) {
    await hands.isOn(field)
    await hands.type(count)
    await hands.press('Enter')
  }
}

/** Elects people by acclamation to what the title of the § says, and comes back to the text. */
export async function elects(hands: Keyboard, initials: string): Promise<void> {
  await opensElection(hands)
  await hands.type(initials)
  await hands.press('Enter')
  await hands.isOn('Kandidat')
  await hands.press('Enter')
  await isDone(hands)
}

/** Gives people other family names in the register, as another window would, and opens the meeting again. */
export async function renames(hands: Keyboard, names: Readonly<Record<string, string>>): Promise<void> {
  await hands.page.evaluate(async (changes) => {
    const reply = await window.paragraf.invoke('people.list', {})
    if (!reply.ok) throw new Error('There is nobody in the register')
    const people = (reply.value as readonly { readonly familyName: string }[]).flatMap((person) => {
      const familyName = changes[person.familyName]
      return familyName === undefined ? [] : [{ ...person, familyName }]
    })
    await window.paragraf.invoke('people.save', { people })
  }, names)
  await hands.press('Alt+ArrowLeft')
  await hands.tabTo(/^Öppna mötet/)
  await hands.press('Enter')
  await new Frame(hands.page).part('Möte').waitFor()
  await hands.press('Control+2')
  await hands.isOn(/^Text i /)
}

/** Writes the minutes as text into a folder, and gives what stands in them. */
export async function minutesOf(hands: Keyboard, folder: string): Promise<string> {
  const file = join(folder, 'protokoll.txt')
  await answerSaveDialog(hands.app, file)
  await hands.press('Control+3')
  await hands.tabTo(/^Text/)
  await hands.press('Enter')
  await expect(hands.page.getByRole('table', { name: 'Skapade' })).toBeVisible()
  return readFileSync(file, 'utf8')
}

/** What the minutes of a scripted meeting are to say, word for word. */
export function expectedMinutes(name: string): string {
  return readFileSync(join(root, 'test/fixtures/minutes', `${name}.txt`), 'utf8')
}
