import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { Body, Seat } from '#domain/body.ts'
import { addDays, later } from '#domain/dates.ts'
import type { BodyId, IsoDate } from '#domain/ids.ts'
import { call } from '../../bridge.ts'
import { today } from '../../app/clock.ts'
import { takeOverPeople, usePeople } from '../../app/people-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readTextFile } from '../../ui/read-text-file.ts'
import { readSeats } from './read-seats.ts'
import { keepSeats, undoRegister } from './register-store.ts'
import { termStart } from './seat-findings.ts'
import type { SeatChange } from './seat-rows.ts'
import { SeatTable } from './SeatTable.tsx'

/** A body's members and substitutes, those of former terms on request. */
export function BodySeats({
  body,
  seats,
}: {
  readonly body: Body
  readonly seats: readonly Seat[]
}): ReactNode {
  const people = usePeople()
  const [showsPast, setShowsPast] = useState(false)
  const [fileError, setFileError] = useState('')
  const words = texts.register.seats
  const past = seats.filter(isPast)
  const hasOnlyPast = past.length === seats.length
  const shown = showsPast || hasOnlyPast ? seats : seats.filter((seat) => !isPast(seat))
  const hidden = seats.filter((seat) => !shown.includes(seat))
  const held = useHeldMeetings(body.id)
  const begun = seats.findLast((seat) => !isPast(seat))?.from ?? termStart(today())
  const last = held.toSorted().at(-1)
  // A new seat begins after the last meeting that has been held: who sat there is settled.
  const from = last === undefined ? begun : later(begun, addDays(last, 1))

  const change = ({ seats: changed, people: added }: SeatChange, key: string): void => {
    takeOverPeople(added)
    keepSeats({ bodyId: body.id, seats: [...hidden, ...changed], key })
  }
  const readFile = async (files: FileList | null): Promise<void> => {
    const text = files?.[0] === undefined ? null : await readTextFile(files[0])
    if (text === null) return setFileError(words.unreadableFile)
    const read = readSeats(text, { bodyId: body.id, from, people, kind: 'member' })
    setFileError(read.seats.length === 0 ? words.nothingFound : '')
    if (read.seats.length === 0) return
    change({ seats: [...shown, ...read.seats], people: read.people }, '')
    say(words.pasted(read.seats.length), undoRegister)
  }
  return (
    <>
      <div className="page-head">
        <span>{words.hint}</span>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', 'text/csv', 'text/plain']}
          onSelect={(files) => void readFile(files)}
        >
          <Button kind="quiet">{words.fromFile}</Button>
        </FileTrigger>
      </div>
      {fileError !== '' && <Notice kind="error">{fileError}</Notice>}
      <SeatTable
        bodyId={body.id}
        hidden={hidden}
        seats={shown}
        people={people}
        held={held}
        from={from}
        showsPeriod
        onChange={change}
        onSay={(text) => say(text, undoRegister)}
      />
      {past.length > 0 && !hasOnlyPast && (
        <Button kind="quiet" onPress={() => setShowsPast(!showsPast)}>
          {showsPast ? words.hidePast : words.showPast(past.length)}
        </Button>
      )}
    </>
  )
}

/** The days on which the body has met, or is meeting. */
function useHeldMeetings(bodyId: BodyId): readonly IsoDate[] {
  const [held, setHeld] = useState<readonly IsoDate[]>([])
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { meetings } = await call('overview.list', {})
      const begun = meetings.filter(
        ({ bodyId: ofBody, state }) => ofBody === bodyId && state !== 'planned' && state !== 'summoned',
      )
      setHeld(begun.map(({ date }) => date))
    }
    void read()
  }, [bodyId])
  return held
}

function isPast({ to }: Seat): boolean {
  return to !== null && to < today()
}
