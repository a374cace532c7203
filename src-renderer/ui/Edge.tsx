import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useRef } from 'react'
import './Edge.css'

export interface EdgeProps {
  /** What is made wider or narrower: "Bredd på ärendelistan". */
  readonly label: string
  /** The column of the grid that the edge stands in; its own width is none. */
  readonly column: 2 | 4
  /** Which way the edge is moved to make it wider. */
  readonly grows: 'left' | 'right'
  /** In pixels, as are the others. */
  readonly size: number
  readonly least: number
  readonly most: number
  readonly usual: number
  readonly onMove: (size: number) => void
  /** When the edge has been moved and is let go. */
  readonly onDone: () => void
}

const step = 16

/** The edge of a region: dragged, or moved by the arrows; Home and End go as far as it goes, Enter back to the usual. */
export function Edge(props: EdgeProps): ReactNode {
  const { label, column, grows, size, least, most, usual, onMove, onDone } = props
  const from = useRef<{ readonly x: number; readonly size: number } | null>(null)
  const moveTo = (wanted: number): void => onMove(Math.round(Math.min(most, Math.max(least, wanted))))

  const onKeyDown = (event: KeyboardEvent): void => {
    const wider = grows === 'right' ? 'ArrowRight' : 'ArrowLeft'
    const narrower = grows === 'right' ? 'ArrowLeft' : 'ArrowRight'
    const sizes = new Map([
      [wider, size + step],
      [narrower, size - step],
      ['Home', least],
      ['End', most],
      ['Enter', usual],
    ])
    const wanted = event.ctrlKey || event.altKey || event.metaKey ? undefined : sizes.get(event.key)
    if (wanted === undefined) return
    event.preventDefault()
    moveTo(wanted)
    onDone()
  }
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, size }
  }
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (from.current === null) return
    const moved = clientX - from.current.x
    moveTo(from.current.size + (grows === 'right' ? moved : -moved))
  }
  const onPointerEnd = (): void => {
    if (from.current === null) return
    from.current = null
    onDone()
  }
  return (
    <div
      className={`edge edge-${column}`}
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onDoubleClick={() => {
        moveTo(usual)
        onDone()
      }}
    />
  )
}
