/** The fixed words of attendance lists (närvarolista): columns, headings and marks, as minutes have them. */
export const attendanceTableWords = {
  party: 'Parti',
  members: 'Ledamöter',
  member: 'Ledamot',
  present: 'Närvarande',
  notServing: 'Ej tjänstgörande §§',
  substituteIn: 'Ersättare §§',
  servingSubstitute: 'Tjänstgörande ersättare',
  deviation: 'Avvikande §/tid',
  presenceMark: 'X',
  absenceMark: '–',
  /** After the name (domain.md §3.6). */
  atDistance: 'deltar på distans',
  /** What a text about where somebody did not serve begins with. */
  except: 'ej ',

  deciding: 'Beslutande',
  servingSubstitutes: 'Tjänstgörande ersättare',
  sittingSubstitutes: 'Ej tjänstgörande ersättare',
  substituteMissing: 'Ersättare saknas',
  allMembers: 'Samtliga ledamöter',
  allMembersExcept: 'Samtliga ledamöter med undantag av',
} as const

/** "Kjell Kas (C) för Lars Ott (C)" (corpus 057). */
export function servesFor(substitute: string, member: string): string {
  return `${substitute} för ${member}`
}

/** "ej § 46 på grund av jäv" (corpus 057, 094). */
export function becauseOfRecusal(text: string): string {
  return `${text} på grund av jäv`
}
