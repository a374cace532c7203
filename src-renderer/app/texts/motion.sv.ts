import type { MotionKind } from '#domain/motion.ts'
import type { FallReason } from '#domain/treatment.ts'

const wordings: Partial<Record<MotionKind, string>> = {
  value: 'Värde',
  nominate: 'Kandidat',
}

const wordingNotes: Partial<Record<MotionKind, string>> = {
  amend: 'Ändra i texten. En punkt per rad.',
  value: 'Till exempel: skattesatsen 19,54 kronor',
  nominate: 'En rad för kandidaten, en andra för uppdraget',
}

const fallen: Record<FallReason, string> = {
  deferred: 'prövas inte, ärendet skjuts upp',
  firstHandWon: 'prövas inte, förstahandsyrkandet vann',
  subjectLost: 'prövas inte, förslaget det gäller föll',
  subjectGone: 'prövas inte, yrkandet det gäller återtogs',
}

/** The words of the form and the list of motions. */
export const motionTexts = {
  extent: 'Omfattning',
  changedPoints: 'De punkter som ändras',
  whole: 'Förslaget som helhet',
  point: (point: number, clause: string): string => `Punkt ${point}: ${clause}`,
  wording: (kind: MotionKind): string => wordings[kind] ?? 'Lydelse',
  wordingNote: (kind: MotionKind): string => wordingNotes[kind] ?? 'En punkt per rad',
  noWording: 'Skriv vad som yrkas.',
  noChange: 'Ändra i texten, så visas vad som blir annorlunda.',
  movedAs: 'Framställs',
  firstHand: 'Inte i andra hand',
  secondHand: (name: string): string => `I andra hand, om inte ${name} bifalls`,
  justificationNote: 'Skrivs efter ”med motiveringen att”',

  changes: 'Vad som ändras',
  pointChanged: (point: number): string => `Punkt ${point}`,
  pointGone: (point: number): string => `Punkt ${point} utgår`,
  pointNew: 'Nytt',
  asWhole: 'Hela förslaget',

  change: 'Ändra yrkandet',
  changed: (line: string, movers: string): string => `Yrkandet är ändrat: ${line}, ${movers}.`,
  saveChange: 'Spara ändringen',
  join: 'Instämmande',
  joinWho: 'Vem instämmer',
  joinWhat: 'I vilket yrkande',
  recordJoin: 'Anteckna instämmandet',
  nothingToJoin: 'Det finns inget yrkande att instämma i.',

  options: (name: string): string => `Val för ${name}`,
  someoneJoins: 'Någon instämmer',
  someoneApproves: 'Någon yrkar bifall till det',
  changeIt: 'Ändra',
  withdraw: 'Återta',
  refuse: 'Ordföranden lägger inte fram det',
  restore: 'Ta upp det igen',
  remove: 'Ta bort, felskrivet',
  removedToast: (name: string): string => `${name} är borttaget.`,
  refusedReason: 'nytt ärende väcks',
  refused: 'läggs inte fram',
  joinedBy: (names: string): string => `${names} instämmer`,
  inSecondHand: 'i andra hand',
  fallen,
} as const
