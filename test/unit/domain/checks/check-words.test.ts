import { describe, expect, test } from 'vitest'
import { checkWords } from '#domain/checks/check-words.ts'

describe.each<[keyof typeof checkWords, readonly string[], readonly string[]]>([
  ['allAgree', ['Samtliga närvarande ledamöter beslutar att ärendet får avgöras.'], ['Ärendet avgörs.']],
  ['onlyNotes', ['Informationen antecknas till protokollet.', 'Läggs till handlingarna.'], ['Planen antas.']],
  [
    'itemStatus',
    ['Interpellationen får ställas.', 'Frågan besvaras.', 'Interpellationen bordläggs.', 'Den är bordlagd.'],
    ['Kommunfullmäktige beslutar enligt förslaget.'],
  ],
  ['chairDecision', ['Anmälan av ordförandebeslut'], ['Delegationsbeslut']],
  ['notified', ['Ordföranden anmäler beslut i brådskande ärende.'], ['Ärendet utgår.']],
  ['secrecy', ['Sekretess enligt 26 kap. 1 § OSL', 'OSL 26:1'], ['KOSLA']],
  ['raisedMatter', ['Motion från Anna Ek', 'Medborgarförslag om cykelväg'], ['Tjänsteskrivelse']],
  ['presented', ['Eva Ek redogör för ärendet.', 'Föredragande: Bo Ås'], ['Eva Ek yttrar sig.']],
  ['oral', ['Muntlig information'], ['Tjänsteskrivelse']],
  ['ensured', ['Ordföranden har kontrollerat vilka som deltar på distans.'], ['Eva Ek deltar på distans.']],
  ['unfilled', ['Lämnas till {mottagare}.', '{Organ} beslutar'], ['Mängden {1, 2} och { }']],
])('%s', (word, matching, others) => {
  test.each(matching)('finds: %s', (text) => expect(checkWords[word].test(text)).toBe(true))
  test.each(others)('leaves: %s', (text) => expect(checkWords[word].test(text)).toBe(false))
})
