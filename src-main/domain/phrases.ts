import type { Body } from './body.ts'
import { attendancePhraseTexts } from './phrase-texts-attendance.ts'
import { dissentPhraseTexts } from './phrase-texts-dissent.ts'
import { phraseTexts } from './phrase-texts.ts'
import { practicePhraseTexts } from './phrase-texts-practice.ts'
import { procedurePhraseTexts } from './phrase-texts-procedure.ts'
import { fillTemplate, hasStrayBrace, placeholdersIn, withBareChair } from './phrase-template.ts'
import { type BodyWords, bodyWords } from './swedish.ts'

/** Every standing sentence, by situation. */
const texts = {
  ...phraseTexts,
  ...practicePhraseTexts,
  ...attendancePhraseTexts,
  ...dissentPhraseTexts,
  ...procedurePhraseTexts,
} as const

/** A situation that has a standing sentence: "proposition.ett_förslag". */
export type PhraseId = keyof typeof texts

/** The names between the braces of a text. */
type NamesIn<TText extends string> = TText extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** What a phrase asks for. `{Person}` asks for `person`, and gives it a capital itself. */
export type PlaceholderIn<TId extends PhraseId> = Uncapitalize<NamesIn<(typeof texts)[TId]>>

/** A placeholder of some phrase. */
export type Placeholder = PlaceholderIn<PhraseId>

/** The words to fill a phrase with: one for each of its placeholders, no more and no fewer. */
export type PhraseValues<TId extends PhraseId> = Readonly<Record<PlaceholderIn<TId>, string | number>>

/** The same where the body is known: its own words need not be given, only where another body is meant. */
export type OwnPhraseValues<TId extends PhraseId> = Readonly<
  Record<Exclude<PlaceholderIn<TId>, keyof BodyWords>, string | number>
> &
  Readonly<Partial<Record<Extract<PlaceholderIn<TId>, keyof BodyWords>, string>>>

/** What sort of thing a placeholder stands for, so that the window can offer the right things to fill it with. */
export type PlaceholderSort =
  | 'body'
  | 'person'
  | 'people'
  | 'role'
  | 'proposal'
  | 'outcome'
  | 'number'
  | 'paragraph'
  | 'date'
  | 'time'
  | 'words'
  | 'text'

/** Every placeholder that a phrase may have: the compiler finds one that a phrase has and this does not, and the reverse. */
export const placeholders: Readonly<Record<Placeholder, PlaceholderSort>> = {
  organ: 'body',
  organ_genitiv: 'body',
  organ_förkortning: 'body',
  överordnat_organ: 'body',
  nämnd: 'body',
  överinstans: 'body',
  förvaltningsrätt: 'body',
  person: 'person',
  person1: 'person',
  person2: 'person',
  person_genitiv: 'person',
  ledamot: 'person',
  ersättare: 'person',
  justerare: 'person',
  kandidat: 'person',
  namn: 'person',
  personer: 'people',
  funktion: 'role',
  titel: 'role',
  roll: 'role',
  uppdrag: 'role',
  mottagare: 'role',
  förslag: 'proposal',
  förslag1: 'proposal',
  förslag2: 'proposal',
  vinnande_förslag: 'proposal',
  alternativ: 'proposal',
  yrkande: 'proposal',
  värde: 'proposal',
  utfall: 'outcome',
  ja_betyder: 'outcome',
  nej_betyder: 'outcome',
  ordning: 'outcome',
  fördelning: 'outcome',
  antal: 'number',
  blanka: 'number',
  ogiltiga: 'number',
  ja: 'number',
  nej: 'number',
  avstår: 'number',
  frånvarande: 'number',
  nummer: 'number',
  bilaga: 'number',
  punkt: 'number',
  år: 'number',
  paragraf: 'paragraph',
  paragrafer: 'paragraph',
  datum: 'date',
  anslagsdatum: 'date',
  nedtagningsdatum: 'date',
  sista_dag: 'date',
  från: 'date',
  till: 'date',
  veckodag: 'date',
  tid: 'time',
  tid_från: 'time',
  tid_till: 'time',
  rubrik: 'words',
  omfattning: 'words',
  plats: 'words',
  lagrum: 'words',
  handlingstyp: 'words',
  handling: 'words',
  dokument: 'words',
  ärendetyp: 'words',
  ämne: 'words',
  dnr: 'words',
  förvaringsplats: 'words',
  ändringar: 'words',
  felaktig_text: 'words',
  rättad_text: 'words',
  text: 'text',
  motivering: 'text',
}

/** All situations, in the order of the lists. */
export const phraseIds: readonly PhraseId[] = Object.keys(texts).filter(isPhraseId)

/** Whether the text names a situation. */
export function isPhraseId(text: string): text is PhraseId {
  return Object.hasOwn(texts, text)
}

/** The standard wording of a situation, with its braces. */
export function phraseText(id: PhraseId): string {
  return texts[id]
}

/** A sentence in the standard wording: `phrase('votering.huvudförslag', { förslag: 'kommunstyrelsens förslag' })`. */
export function phrase<TId extends PhraseId>(id: TId, values: PhraseValues<TId>): string {
  return fillTemplate(texts[id], values)
}

/**
 * A sentence as the body words it: its own wording where it has one that can be used, else the standard one with the
 * chair named the body's way; its own name is filled in.
 */
export function fillPhrase<TId extends PhraseId>(body: Body, id: TId, values: OwnPhraseValues<TId>): string {
  return fillTemplate(phraseTemplate(body, id), { ...bodyWords(body), ...values })
}

/** The wording of a situation that holds for the body, with its braces. */
export function phraseTemplate(body: Body, id: PhraseId): string {
  const own = body.template.phrases[id]
  if (own !== undefined && wordingFaults(id, own).length === 0) return own
  return body.template.chairForm === 'ordförande' ? withBareChair(texts[id]) : texts[id]
}

/**
 * Something wrong with a body's own wording, which is then not used: a situation that does not exist, a placeholder
 * that the situation does not have, one that is left out (the fact would not be told), a brace by itself, or no words.
 */
export interface WordingFault {
  readonly situation: string
  readonly kind: 'unknownSituation' | 'unknownPlaceholder' | 'missingPlaceholder' | 'strayBrace' | 'empty'
  /** The placeholder in question; '' for the other kinds. */
  readonly placeholder: string
}

/** Everything wrong with a body's own wordings, by situation. */
export function phraseFindings(phrases: Body['template']['phrases']): readonly WordingFault[] {
  return Object.entries(phrases).flatMap(([situation, wording]) =>
    isPhraseId(situation) ? wordingFaults(situation, wording) : [fault(situation, 'unknownSituation', '')],
  )
}

function wordingFaults(id: PhraseId, wording: string): readonly WordingFault[] {
  const needed = placeholdersIn(texts[id])
  const given = placeholdersIn(wording)
  const unknown = given.filter((name) => !needed.includes(name) && !ownWords.has(name))
  const missing = needed.filter((name) => !given.includes(name) && !ownWords.has(name))
  return [
    ...(wording.trim() === '' ? [fault(id, 'empty', '')] : []),
    ...(hasStrayBrace(wording) ? [fault(id, 'strayBrace', '')] : []),
    ...unknown.map((name) => fault(id, 'unknownPlaceholder', name)),
    ...missing.map((name) => fault(id, 'missingPlaceholder', name)),
  ]
}

function fault(situation: string, kind: WordingFault['kind'], placeholder: string): WordingFault {
  return { situation, kind, placeholder }
}

/** The body's own words are always at hand, so a wording may use them or leave them out. */
const ownWords: ReadonlySet<string> = new Set<keyof BodyWords>([
  'organ',
  'organ_genitiv',
  'organ_förkortning',
  'beslutsför',
])
