import type { ItemKind } from './meeting.ts'

/** What the titles of each kind look like; the first that fits decides. */
const titles: readonly (readonly [RegExp, ItemKind])[] = [
  [
    /^(?:upprop|(?:sammanträdets|mötets) öppnande|öppnande|val av (?:protokoll)?juster|utseende av (?:protokoll)?juster|justering|justerare|(?:fastställ|godkänn)ande av (?:dagordning|föredragningslista|kallelse|ärendelista)|(?:dagordning|föredragningslista|ärendelista)(?:en)?$|dagordningens|föregående (?:mötes |sammanträdes )?protokoll|kallelse|kungörelse|anmälan av (?:jäv|övriga)|jäv$|övrigt|övriga (?:frågor|ärenden)|(?:sammanträdets|mötets) avslut|avslutning|nästa (?:möte|sammanträde)|parentation|hälsningsanförande)/iu,
    'formality',
  ],
  [
    /\bmotion(?:en|er|erna)?(?![\p{L}])(?: (?:om|från|angående|av|med|gällande|rörande)| ?[-–:]|$)/iu,
    'councilMotion',
  ],
  [/\binterpellation/iu, 'interpellation'],
  [/\bmedborgarförslag/iu, 'citizenProposal'],
  [/^(?:(?:besvarande av |svar på |enkel )?fråg(?:a|or)(?![\p{L}])|frågestund)/iu, 'question'],
  [/delegation(?:s|$|[^\p{L}])(?!ordning)|delegeringsbeslut/iu, 'delegation'],
  [
    /^(?:val(?:en)? (?:av|till)|(?:fyllnads|kompletterings|ny)val|valärende|avsägelse|entledigande|begäran om entledigande)/iu,
    'election',
  ],
  [/^(?:anmäl|meddeland|delgivning|delgivet|skrivelser|inkomna|ordförandebeslut)/iu, 'notification'],
  [
    /^information(?:er|särende(?:n)?)?(?![\p{L}])|informerar(?![\p{L}])|information (?:om|från|kring|angående)|^(?:läges)?rapport(?:er)? (?:från|om)|^lägesrapport|^aktuellt|^föredragning(?:ar)?(?![\p{L}])|s information$/iu,
    'information',
  ],
]

/** The kind that an item with the title most likely is (domain.md §4.1, §4.10); a decision when nothing tells. */
export function guessItemKind(title: string): ItemKind {
  return titles.find(([pattern]) => pattern.test(title.trim()))?.[1] ?? 'decision'
}
