import type { ReactNode } from 'react'
import { keepRegions, showRegions, useSettings, usualRegions } from '../../app/settings.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { Edge } from '../../ui/Edge.tsx'

/** How narrow and how wide the regions can be made, in pixels. Narrower and their words no longer have room. */
const limits = { items: { least: 200, most: 440 }, people: { least: 264, most: 520 } }

/** The edges on both sides of the §: moved by keys or dragged, and kept from one start to the next. */
export function RegionEdges(): ReactNode {
  const { regions } = useSettings()
  return (
    <section className="edges" aria-label={texts.widths}>
      <Edge
        label={texts.itemsWidth}
        column={2}
        grows="right"
        size={regions.items}
        usual={usualRegions.items}
        {...limits.items}
        onMove={(items) => showRegions({ items })}
        onDone={() => void keepRegions()}
      />
      <Edge
        label={texts.peopleWidth}
        column={4}
        grows="left"
        size={regions.people}
        usual={usualRegions.people}
        {...limits.people}
        onMove={(people) => showRegions({ people })}
        onDone={() => void keepRegions()}
      />
    </section>
  )
}
