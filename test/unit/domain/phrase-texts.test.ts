import { describe, expect, test } from 'vitest'
import { hasStrayBrace, placeholdersIn } from '#domain/phrase-template.ts'
import { phraseTexts } from '#domain/phrase-texts.ts'

describe('the standing sentences', () => {
  test('are the 134 of the specification (domain.md §6)', () => {
    expect(Object.keys(phraseTexts)).toHaveLength(134)
  })

  test.each(Object.entries(phraseTexts))('%s', (situation, text) => {
    expect(situation).toMatch(/^\p{Ll}+\.[\p{Ll}_]+$/u)
    expect(hasStrayBrace(text)).toBe(false)
    expect(text).toBe(text.trim())
    expect(text).not.toContain('  ')
    expect(text).not.toContain('!')
    expect(text).toMatch(/^(?:[\p{Lu}§]|\{\p{Lu}|\{antal\})/u)
  })

  test('every wording that one side may win has a twin for the other with the same placeholders', () => {
    const twins = Object.entries(phraseTexts).filter(([situation]) => situation.endsWith('_nej'))
    for (const [situation, text] of twins.filter(([name]) => name.startsWith('votering.'))) {
      const yes = phraseTexts[situation.replace(/_nej$/, '') as keyof typeof phraseTexts]
      expect(placeholdersIn(text).toSorted()).toEqual(placeholdersIn(yes).toSorted())
    }
    expect(twins.map(([situation]) => situation)).toEqual([
      'jäv.prövat_nej',
      'votering.resultat_nej',
      'votering.kontra_resultat_nej',
    ])
  })
})
