import { assertNever } from '#domain/errors.ts'
import { longDate } from '#domain/date-words.ts'
import type {
  StorbildElection,
  StorbildItem,
  StorbildMotion,
  StorbildQuestion,
  StorbildView,
  StorbildVote,
} from '#domain/storbild-view.ts'
import { liveTexts } from '../../app/texts/live.sv.ts'
import { storbildTexts as texts } from '../../app/texts/storbild.sv.ts'

/** A line of what the room reads: who or what, and the words about it. */
export interface SlideLine {
  readonly id: string
  readonly lead: string
  readonly text: string
}

/** What the room sees at one moment, in words. '' and empty lists show nothing. */
export interface Slide {
  readonly kicker: string
  readonly title: string
  readonly head: string
  readonly lines: readonly SlideLine[]
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } | null
  readonly foot: string
}

/** As many motions as can be read across a room. */
const mostMotions = 6

const blank: Slide = { kicker: '', title: '', head: '', lines: [], tally: null, foot: '' }

/** The words of the storbild for what it shows. */
export function storbildSlide(view: StorbildView | null): Slide {
  if (view === null) return blank
  const { state, date, adjournedSince, item } = view
  switch (state) {
    case 'notOpened':
      return { ...blank, kicker: longDate(date), title: texts.notOpened }
    case 'ended':
      return { ...blank, kicker: longDate(date), title: texts.ended }
    case 'adjourned': {
      const since = adjournedSince === null ? '' : texts.adjournedSince(adjournedSince.replace(':', '.'))
      return { ...blank, title: texts.adjourned, head: since }
    }
    case 'open':
      return item === null ? { ...blank, kicker: longDate(date) } : itemSlide(item)
    default:
      return assertNever(state)
  }
}

function itemSlide(item: StorbildItem): Slide {
  switch (item.kind) {
    case 'closedDoors':
      return { ...blank, title: texts.closedDoors, head: texts.closedDoorsNote }
    case 'notPublic':
      return { ...blank, title: texts.notPublic }
    case 'coming':
      return { ...blank, kicker: texts.coming, title: item.title }
    case 'withdrawn':
      return { ...blank, kicker: item.label, title: item.title, head: texts.withdrawn }
    case 'treated': {
      const { label, title, vote, question, elections, motions } = item
      const slide = { ...blank, kicker: label, title }
      if (vote !== null) return { ...slide, ...voteParts(vote) }
      if (question !== null) return { ...slide, ...questionParts(question) }
      if (elections.length > 0) return { ...slide, lines: elections.map(electionLine) }
      return motions.length === 0 ? slide : { ...slide, ...motionParts(motions) }
    }
    default:
      return assertNever(item)
  }
}

function voteParts({ yes, no, count, left, tie, result }: StorbildVote): Partial<Slide> {
  const sides = [
    { id: 'yes', lead: texts.yes, text: yes },
    { id: 'no', lead: texts.no, text: no },
  ]
  if (result === null) {
    const foot = tie ? texts.tie : left > 0 ? texts.left(left) : ''
    return { lines: sides, tally: count, foot: count === null ? texts.secretVote : foot }
  }
  const outcome = { id: 'outcome', lead: texts.outcome, text: result.winner === 'yes' ? yes : no }
  return { lines: [...sides, outcome], tally: count, foot: texts.decidedBy[result.decidedBy] }
}

function questionParts({
  kind,
  state,
  point,
  alternatives,
  mainProposal,
  outcome,
}: StorbildQuestion): Partial<Slide> {
  const lines = alternatives.map((text, i) => ({ id: `${i}`, lead: '', text }))
  if (kind === 'counterProposal' && mainProposal !== '') {
    return { head: texts.counterProposal(mainProposal), lines }
  }
  if (state === 'decided') {
    return { head: texts.questionHead('decided', point), lines: [{ id: 'outcome', lead: '', text: outcome }] }
  }
  return { head: texts.questionHead(state === 'voting' ? 'voteCalled' : state, point), lines }
}

function electionLine({ office, outcome, elected }: StorbildElection, i: number): SlideLine {
  const id = `${i}`
  const lead = texts.election(office)
  if (outcome === 'elected') return { id, lead, text: elected.join(', ') }
  return { id, lead, text: outcome === 'pending' ? texts.electionPending : texts.electionPostponed }
}

function motionParts(motions: readonly StorbildMotion[]): Partial<Slide> {
  const hidden = motions.length - mostMotions
  return {
    head: texts.motions,
    lines: motions.slice(0, mostMotions).map(motionLine),
    foot: hidden > 0 ? texts.more(hidden) : '',
  }
}

/** "Nils Berg (V)" and "Avslag på förvaltningens förslag". */
function motionLine({ id, kind, movers, seconders, about, receiver, text }: StorbildMotion): SlideLine {
  const name = liveTexts.motionKinds[kind]
  const line = about === '' ? texts.receiver(name, receiver) : liveTexts.motionAbout(kind, name, about)
  const words = [text === '' ? line : `${line}: ${text}`, seconders === '' ? '' : texts.seconders(seconders)]
  return { id, lead: movers, text: words.filter((part) => part !== '').join(' · ') }
}
