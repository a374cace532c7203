import type { ChannelValue } from '../ipc/contract.ts'

type Meetings = ChannelValue<'overview.list'>['meetings']
type Findings = ChannelValue<'checks.run'>
type Deadlines = ChannelValue<'deadlines.list'>

/** Meetings, one a line: id, date, body, state, number of items; parted by tabs. */
export function meetingLines(meetings: Meetings): string {
  return lines(
    meetings.map(({ id, date, bodyName, state, itemCount }) => [id, date, bodyName, state, itemCount]),
  )
}

/** Deadlines, one a line: date, what, latest, earliest or end, how sure, source; parted by tabs. */
export function deadlineLines(deadlines: Deadlines): string {
  return lines(deadlines.map(({ date, id, kind, certainty, source }) => [date, id, kind, certainty, source]))
}

/** Findings, one a line: level, JSON path, rule, source, what is wrong; parted by tabs. */
export function findingLines(findings: Findings): string {
  return lines(
    findings.map(({ level, place, checkId, source, text }) => [level, place, checkId, source, text]),
  )
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join('\t')}\n`).join('')
}
