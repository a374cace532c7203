import { abbreviationFor, inTextForms } from '#domain/body-forms.ts'
import type { Body, BodyTemplate } from '#domain/body.ts'
import { usualPattern } from '#domain/numbering.ts'
import { newId } from '../../app/ids.ts'

/** The sections that most bodies write, in the order in which most print them (corpus FEATURES, design point 6). */
const usualTemplate: BodyTemplate = {
  sections: [
    { kind: 'decision', heading: '{Organ_genitiv} beslut', standing: true },
    { kind: 'reservation', heading: 'Reservation', standing: false },
    { kind: 'summary', heading: 'Sammanfattning', standing: true },
    { kind: 'basis', heading: 'Beslutsunderlag', standing: true },
    { kind: 'proposal', heading: 'Förslag till beslut', standing: true },
    { kind: 'motions', heading: 'Yrkanden', standing: false },
    { kind: 'propositionsordning', heading: 'Propositionsordning', standing: false },
    { kind: 'vote', heading: 'Omröstning', standing: false },
    { kind: 'dispatch', heading: 'Expedieras', standing: true },
  ],
  attendanceLayout: 'columns',
  decisionStyle: 'numbered',
  dateStyle: 'long',
  timeWord: 'klockan',
  chairForm: 'ordföranden',
  // The law asks how each voted (KL 5:67 p. 5): numbers alone are for a body that annexes its lists.
  voteDisplay: 'names',
  signatureOrder: ['secretary', 'chair', 'justerare'],
  anslagPlacement: 'cover',
  phrases: {},
  abbreviations: {},
  standingPhrases: [],
  standingItems: [],
}

/** A body with everything that can be told from its name, for the secretary to correct. */
export function newBody(name: string): Body {
  const forms = inTextForms(name)
  const isCouncil = forms.kind === 'council' || forms.kind === 'federationCouncil'
  return {
    id: newId(),
    name: name.trim(),
    ...forms,
    abbreviation: abbreviationFor(name),
    organisation: '',
    seats: 0,
    numbering: { scheme: 'perYear', pattern: usualPattern('perYear') },
    callInOrder: { chains: [], anyoneLeft: false },
    rules: {
      justerareCount: isCouncil ? 2 : 1,
      remoteAllowed: false,
      noReturn: isCouncil,
      takeDownOffset: 1,
      minutesPosted: forms.kind !== 'informal',
      substitutesMaySpeak: false,
      chairVotesLast: true,
      summonsDays: null,
      appealCourt: '',
    },
    template: usualTemplate,
  }
}

/** A § of the body as it would be written: "KSPU § 7:4". */
export function numberingExample({
  numbering,
  abbreviation,
}: Pick<Body, 'numbering' | 'abbreviation'>): string {
  const year = String(new Date().getFullYear())
  const values: Readonly<Record<string, string>> = {
    abbr: abbreviation,
    m: '7',
    n: '4',
    yyyy: year,
    yy: year.slice(-2),
  }
  return numbering.pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole).trim()
}
