import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviationFor, inTextForms } from '#domain/body-forms.ts'
import { bodyKinds } from '#domain/body.ts'

/** Names of bodies from the seeds and the corpus, and others in use. */
const names = [
  ['Kommunstyrelsens produktionsutskott', 'KSPU', 'produktionsutskottet', 'neuter', 'subcommittee'],
  ['Kommunstyrelsens arbetsutskott', 'KSAU', 'arbetsutskottet', 'neuter', 'subcommittee'],
  ['Kommunfullmäktige', 'KF', 'kommunfullmäktige', 'neuter', 'council'],
  ['Regionfullmäktige', 'RF', 'regionfullmäktige', 'neuter', 'council'],
  ['Landstingsfullmäktige', 'LF', 'landstingsfullmäktige', 'neuter', 'council'],
  ['Kommunstyrelsen', 'KS', 'kommunstyrelsen', 'common', 'executive'],
  ['KOMMUNSTYRELSEN', 'KS', 'kommunstyrelsen', 'common', 'executive'],
  ['Regionstyrelsen', 'RS', 'regionstyrelsen', 'common', 'executive'],
  ['Omsorgsstyrelsen', 'OS', 'omsorgsstyrelsen', 'common', 'committee'],
  ['Bygg- och miljönämnden', 'BMN', 'nämnden', 'common', 'committee'],
  ['Bygg- och miljönämndens arbetsutskott', 'BMNAU', 'arbetsutskottet', 'neuter', 'subcommittee'],
  ['Barn- och utbildningsnämnden', 'BUN', 'nämnden', 'common', 'committee'],
  ['Vård- och omsorgsnämnden', 'VON', 'nämnden', 'common', 'committee'],
  ['Miljö- och byggnadsnämnden', 'MBN', 'nämnden', 'common', 'committee'],
  ['Hälso- och sjukvårdsnämnden', 'HSN', 'nämnden', 'common', 'committee'],
  ['Förskole- och grundskolenämnden', 'FGN', 'nämnden', 'common', 'committee'],
  ['Kultur-, fritids- och turistnämnden', 'KFTN', 'nämnden', 'common', 'committee'],
  ['Socialnämnden', 'SN', 'socialnämnden', 'common', 'committee'],
  ['Byggnadsnämnden', 'BN', 'byggnadsnämnden', 'common', 'committee'],
  ['Äldrenämnden', 'ÄN', 'äldrenämnden', 'common', 'committee'],
  ['Servicenämnden', 'SN', 'servicenämnden', 'common', 'committee'],
  ['Samhällsbyggnadsnämnden', 'SBN', 'samhällsbyggnadsnämnden', 'common', 'committee'],
  ['Överförmyndarnämnden', 'ÖFN', 'överförmyndarnämnden', 'common', 'committee'],
  ['Tekniska nämnden', 'TN', 'tekniska nämnden', 'common', 'committee'],
  ['Stockholms idrottsnämnd', 'SIN', 'idrottsnämnden', 'common', 'committee'],
  ['Samhällsbyggnadsutskottet', 'SBU', 'samhällsbyggnadsutskottet', 'neuter', 'subcommittee'],
  ['Tillväxt- och samhällsbyggnadsutskottet', 'TSBU', 'utskottet', 'neuter', 'subcommittee'],
  ['Kommunstyrelsens tekniska utskott', 'KSTU', 'tekniska utskottet', 'neuter', 'subcommittee'],
  ['Socialutskottet', 'SU', 'socialutskottet', 'neuter', 'subcommittee'],
  ['Personaldelegationen', 'PD', 'personaldelegationen', 'common', 'subcommittee'],
  ['Valberedningen', 'VB', 'valberedningen', 'common', 'subcommittee'],
  ['Nämnden för arbetsmarknad och vuxenutbildning', 'NAMV', 'nämnden', 'common', 'committee'],
  ['Kommunstyrelsen i Huddinge', 'KSH', 'kommunstyrelsen', 'common', 'executive'],
  ['Den gemensamma nämnden för hjälpmedel', 'GNH', 'nämnden', 'common', 'jointCommittee'],
  ['Gemensamma miljönämnden', 'GMN', 'miljönämnden', 'common', 'jointCommittee'],
  ['Direktionen', 'D', 'direktionen', 'common', 'federationBoard'],
  ['Räddningstjänsten Östra Götaland, direktionen', 'RTÖGD', 'direktionen', 'common', 'federationBoard'],
  ['Medelpads Räddningstjänstförbund', 'MRTF', 'räddningstjänstförbundet', 'neuter', 'federationBoard'],
  ['Förbundsfullmäktige', 'FF', 'förbundsfullmäktige', 'neuter', 'federationCouncil'],
  ['Förbundsstyrelsen', 'FS', 'förbundsstyrelsen', 'common', 'federationBoard'],
  ['Centrala samverkansnämnden', 'CSN', 'samverkansnämnden', 'common', 'partnership'],
  ['Södertörnskommunernas samarbetskommitté', 'SSK', 'samarbetskommittén', 'common', 'informal'],
  ['Ledningsgruppen', 'LG', 'ledningsgruppen', 'common', 'informal'],
  ['Kommunala pensionärsrådet', 'KPR', 'pensionärsrådet', 'neuter', 'informal'],
  ['Brottsförebyggande rådet', 'BR', 'brottsförebyggande rådet', 'neuter', 'informal'],
  ['Rådet för äldre', 'RÄ', 'rådet', 'neuter', 'informal'],
  ['Kyrkofullmäktige', 'KF', 'kyrkofullmäktige', 'neuter', 'informal'],
  ['Regionrådsmöte Umeåregionen', 'RMU', 'regionrådsmötet', 'neuter', 'informal'],
  ['KSAU', 'KSAU', 'KSAU', 'common', 'informal'],
  ['Samråd Väst', 'SRV', 'samrådet', 'neuter', 'informal'],
  ['Kultur och bibliotek', 'KB', 'kultur och bibliotek', 'common', 'informal'],
  ['Teamet', 'T', 'teamet', 'neuter', 'informal'],
  ['Nämnden', 'N', 'nämnden', 'common', 'committee'],
  ['Kommunens revisorer', 'KR', 'kommunens revisorer', 'common', 'informal'],
] as const

describe.each(names)('%s', (name, abbreviation, inText, gender, kind) => {
  test(`is ${abbreviation}, ${inText}`, () => {
    expect(abbreviationFor(name)).toBe(abbreviation)
    expect(inTextForms(name)).toMatchObject({ inText, gender, kind })
  })
})

test.each([
  ['Kommunfullmäktige', 'kommunfullmäktiges'],
  ['Bygg- och miljönämnden', 'nämndens'],
  ['Kommunstyrelsens produktionsutskott', 'produktionsutskottets'],
  ['Samarbetskommitté', 'samarbetskommitténs'],
  ['Tekniska nämnden', 'tekniska nämndens'],
])('the genitive of %s in text is %s', (name, expected) => {
  expect(inTextForms(name).inTextGenitive).toBe(expected)
})

test('spaces do not matter', () => {
  expect(inTextForms('  Bygg-  och miljönämnden ')).toEqual(inTextForms('Bygg- och miljönämnden'))
  expect(abbreviationFor('  Bygg-  och miljönämnden ')).toBe('BMN')
})

test('any name at all gives forms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const forms = inTextForms(name)
      expect(bodyKinds).toContain(forms.kind)
      expect(forms.inText).toBe(forms.inText.trim())
      expect(typeof abbreviationFor(name)).toBe('string')
    }),
  )
})
