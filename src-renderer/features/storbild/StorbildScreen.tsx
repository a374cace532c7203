import type { ReactNode } from 'react'
import type { StorbildView } from '#domain/storbild-view.ts'
import { useTimeNow } from '../../app/clock.ts'
import { storbildTexts as texts } from '../../app/texts/storbild.sv.ts'
import { unbroken } from '../../ui/unbroken.ts'
import type { Slide } from './storbild-slide.ts'
import { storbildSlide } from './storbild-slide.ts'
import './Storbild.css'

/** With more lines than this the letters are smaller. */
const fewLines = 3

/** What the room sees: whose meeting, the §, and where it stands, in large letters and nothing to press. */
export function StorbildScreen({ view }: { readonly view: StorbildView | null }): ReactNode {
  const time = useTimeNow()
  const { kicker, title, head, lines, tally, foot } = storbildSlide(view)
  return (
    <div className={`storbild num${lines.length > fewLines ? ' storbild-many' : ''}`}>
      <header className="storbild-top">
        <span>{view?.body ?? ''}</span>
        <time>{time.replace(':', '.')}</time>
      </header>
      <main className="storbild-main">
        <p className="storbild-kicker">{kicker}</p>
        <h1 className="storbild-title">{unbroken(title)}</h1>
        {head !== '' && <p className="storbild-head">{unbroken(head)}</p>}
        {lines.length > 0 && (
          <ul className="storbild-lines">
            {lines.map(({ id, lead, text }) => (
              <li key={id}>
                {lead !== '' && <b>{lead}</b>}
                {unbroken(text)}
              </li>
            ))}
          </ul>
        )}
      </main>
      <footer className="storbild-bottom">
        {tally !== null && <Tally tally={tally} />}
        <span className="storbild-foot">{unbroken(foot)}</span>
      </footer>
    </div>
  )
}

function Tally({ tally }: { readonly tally: NonNullable<Slide['tally']> }): ReactNode {
  return (['yes', 'no', 'abstain'] as const).map((side) => (
    <span key={side} className={`storbild-count storbild-${side}`}>
      <b>{tally[side]}</b> {texts.tally[side]}
    </span>
  ))
}
