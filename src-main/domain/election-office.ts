/** What an election is of, as far as the title of its item says: "Val av två ledamöter i valnämnden". */
export interface OfficeInTitle {
  /** "ledamöter i valnämnden"; '' when the title does not say. */
  readonly office: string
  /** null when the title does not say how many. */
  readonly places: number | null
}

const numberWords = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/**
 * The office in the title of an item: "Upprop och val av justerare" → justerare; "Fyllnadsval av ledamot i
 * valnämnden efter Eva Ek (M)" → ledamot i valnämnden.
 */
export function officeInTitle(title: string): OfficeInTitle {
  const [, named = ''] = /val av ([^,;:]+)/i.exec(title) ?? []
  const words = named.replace(/ efter .*$| för (?:tiden|perioden|mandatperioden|år(?:en)?) .*$/i, '').trim()
  const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(words) ?? []
  const word = first.toLocaleLowerCase('sv')
  const number = /^\d{1,3}$/.test(word) ? Number(word) : numberWords.indexOf(word === 'ett' ? 'en' : word) + 1
  return number > 0 ? { office: rest, places: number } : { office: words, places: null }
}

const singulars: Readonly<Record<string, string>> = {
  ledamöter: 'ledamot',
  suppleanter: 'suppleant',
  revisorer: 'revisor',
  nämndemän: 'nämndeman',
}

/** The office as one person holds it: "ledamöter i valnämnden" → "ledamot i valnämnden". */
export function officeOfOne(office: string): string {
  const [word = ''] = office.split(' ', 1)
  return `${singulars[word] ?? word}${office.slice(word.length)}`
}

/** What its substitutes are elected to: "ersättare i valnämnden"; null when the office has none. */
export function substituteOffice(office: string): string | null {
  if (isAttestorOffice(office)) return `ersättare för ${office}`
  const [, where] = /^led(?:amot|amöter) (i .+)$/i.exec(office) ?? []
  return where === undefined ? null : `ersättare ${where}`
}

/** Whether those elected attest the minutes (justerare, protokollsjusterare). */
export function isAttestorOffice(office: string): boolean {
  return /^(?:protokolls?)?justerare$/i.test(office.trim())
}

/** Whether those elected attest the minutes when the others cannot (ersättare för justerare). */
export function isSubstituteAttestorOffice(office: string): boolean {
  return /^ersättare för (?:protokolls?)?justerar(?:e|en|na)$/i.test(office.trim())
}
