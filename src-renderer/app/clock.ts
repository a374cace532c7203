import { useEffect, useState } from 'react'
import type { ClockTime, IsoDate } from '#domain/ids.ts'

const dateParts = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' })
const timeParts = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
const secondParts = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The day that it is here: "2026-05-19". */
export function today(): IsoDate {
  return dateParts.format(new Date())
}

/** The time that it is here: "13:02". */
export function timeNow(): ClockTime {
  return timeParts.format(new Date())
}

/** The time of day of an instant, as the save sign has it: "10.12.41"; with the day when it was another. */
export function instantText(instant: string): string {
  const date = new Date(instant)
  const day = dateParts.format(date)
  const time = secondParts.format(date).replaceAll(':', '.')
  return day === today() ? time : `${day} ${time}`
}

/** The time that it is, told anew every time the minute changes. */
export function useTimeNow(): ClockTime {
  const [time, setTime] = useState(timeNow)
  useEffect(() => {
    let timer = setTimeout(tick, untilNextMinute())
    function tick(): void {
      setTime(timeNow())
      timer = setTimeout(tick, untilNextMinute())
    }
    return () => clearTimeout(timer)
  }, [])
  return time
}

/** Milliseconds until the minute has surely changed. */
function untilNextMinute(): number {
  return 60_050 - (Date.now() % 60_000)
}
