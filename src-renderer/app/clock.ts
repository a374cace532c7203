import { useEffect, useState } from 'react'
import { isoDate } from '#domain/dates.ts'
import type { ClockTime, IsoDate } from '#domain/ids.ts'

// Put together by hand: `Intl.DateTimeFormat` looks through the data of all the world's languages first, which takes
// 20 ms of every start and 5 MB.

/** The day that it is here: "2026-05-19". */
export function today(): IsoDate {
  return dayOf(new Date())
}

/** The time that it is here: "13:02". */
export function timeNow(): ClockTime {
  const now = new Date()
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`
}

/** The time of day of an instant, as the save sign has it: "10.12.41"; with the day when it was another. */
export function instantText(instant: string): string {
  const date = new Date(instant)
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join('.')
  const day = dayOf(date)
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

function dayOf(date: Date): IsoDate {
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
