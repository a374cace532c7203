import type { ErrorDetails } from '#domain/errors.ts'

/** What a value in a file or a form breaks; follows upon its place. */
export const ruleTexts: Readonly<Record<string, (details: ErrorDetails) => string>> = {
  type: () => 'är av fel slag',
  value: () => 'har ett värde som inte finns',
  too_big: () => 'är för långt eller för stort',
  too_small: () => 'är för kort eller för litet',
  unknown_field: ({ field }) => `har ett okänt fält, ${String(field)}`,
  id: () => 'är ingen giltig beteckning',
  clock: () => 'är inget klockslag',
  date: () => 'är inget datum',
  control_character: () => 'innehåller ett tecken som inte går att använda',
  rows_differ_in_length: () => 'har rader som är olika långa',
  person_without_name: () => 'saknar namn',
  ends_before_it_begins: () => 'slutar innan det börjar',
  seat_on_another_day: () => 'är en plats som inte gäller den dag sammanträdet hålls',
  other_body: () => 'hör till ett annat organ',
}

/** Why something is not allowed, by the rule that forbids it, and what to do instead. */
export const notAllowedTexts: Readonly<Record<string, string>> = {
  AGENDA_REMOVE:
    'Ärendet har text, yrkanden eller beslut och kan inte tas bort. Dra tillbaka det i stället, så står det kvar som utgått.',
  BESIDE_FIXED_NUMBER:
    'Ärendet är behandlat, och en annan paragraf har redan sitt slutliga nummer. Ärendet behåller därför sin plats.',
  SECTION_REMOVE: 'Avsnittet har text och kan inte tas bort. Töm det först.',
  PROPOSAL_IN_USE:
    'Förslaget används i ett yrkande eller en proposition. Ta bort det som hänvisar till det först.',
  MOTION_IN_QUESTION:
    'Yrkandet ingår i en proposition. Ta bort propositionen först, eller dra tillbaka yrkandet.',
  VOTE_SETTLED: 'Omröstningen är avslutad. Rätta en röst med en motivering i stället.',
  SAME_BALLOT: 'Rösten är redan antecknad så, och det finns inget att rätta.',
  VOTE_BEGUN: 'Omröstningen har börjat och ja och nej kan inte byta plats.',
  MINORITY_IS_NO: 'Nej är den minoritet som kan avgöra, och ja och nej kan därför inte byta plats.',
  SECRET_VOTE:
    'Omröstningen ska vara öppen. Sluten får den vara bara i ärenden om val eller anställning. Är ärendet ett val, ändra dess slag först.',
  TOO_FEW_ASK: 'För få har begärt proportionellt val.',
  ELECTION_HELD: 'Valet är avslutat. Öppna valet igen först, så går det att föreslå fler.',
  SUBSTITUTES_FOLLOW: 'Ersättare kan väljas proportionellt bara när ledamöterna har valts så.',
  HELD_MEETING:
    'Platsen har använts vid ett sammanträde som redan är hållet. Avsluta den, och lägg till en ny från dagen efter.',
  BODY_HAS_MEETINGS: 'Organet har sammanträden och kan inte tas bort.',
  'meeting.undo': 'Det finns inget att ångra.',
  'meeting.redo': 'Det finns inget att göra om.',
}
