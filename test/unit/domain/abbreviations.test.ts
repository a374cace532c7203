import { describe, expect, test } from 'vitest'
import { expandAbbreviation } from '#domain/abbreviations.ts'
import type { Body } from '#domain/body.ts'
import { productionCommittee } from './fixtures-words.ts'

const body: Body = {
  ...productionCommittee,
  template: {
    ...productionCommittee.template,
    abbreviations: { pu: 'produktionsutskottet', tju: 'tjänsteutlåtande', KS: 'kommunstyrelsen', m: 'med' },
  },
}

/** The text as it stands afterwards. */
function expanded(before: string): string | null {
  const expansion = expandAbbreviation(body, before)
  if (expansion === null) return null
  return before.slice(0, expansion.from) + expansion.text + before.slice(expansion.to)
}

describe('expandAbbreviation', () => {
  test.each([
    ['enligt pu ', 'enligt produktionsutskottet '],
    ['enligt pu, ', null],
    ['enligt pu,', 'enligt produktionsutskottet,'],
    ['enligt pu.', 'enligt produktionsutskottet.'],
    ['pu ', 'Produktionsutskottet '],
    ['Mötet öppnas. pu ', 'Mötet öppnas. Produktionsutskottet '],
    ['enligt Pu ', 'enligt Produktionsutskottet '],
    ['enligt pu:s ', 'enligt produktionsutskottets '],
    ['enligt PU ', null],
    ['enligt KS ', 'enligt kommunstyrelsen '],
    ['enligt ks ', null],
    ['(tju)', '(tjänsteutlåtande)'],
    ['rad\ntju ', 'rad\nTjänsteutlåtande '],
    ['enligt pu', null],
    ['enligt pu:', null],
    ['pu-dokument pu-pu ', null],
    ['input ', null],
    ['1/pu ', null],
    ['M ', null],
    ['constructor ', null],
    [' ', null],
    ['', null],
  ])('"%s" → "%s"', (before, after) => {
    expect(expanded(before)).toBe(after)
  })
})
