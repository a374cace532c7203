import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTypingPace } from '../../../../src-renderer/editor/typing-pace.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A key is on the screen 8 ms after it was pressed. */
const soon = (run: () => void): void => void setTimeout(run, 8)

test('steady typing is handed over within 600 ms, and joins one step of undo', () => {
  const handed: boolean[] = []
  const pace = createTypingPace((joins) => handed.push(joins), soon)
  for (let i = 0; i < 20; i += 1) {
    pace.typed()
    vi.advanceTimersByTime(100)
  }
  vi.advanceTimersByTime(1000)
  expect(handed.length).toBeGreaterThanOrEqual(3)
  expect(handed).toEqual([false, ...handed.slice(1).map(() => true)])
})

test('steady typing is handed over behind the frame of a key, not when the next one is due', () => {
  const sinceKey: number[] = []
  let pressedAt = 0
  const pace = createTypingPace(() => sinceKey.push(performance.now() - pressedAt), soon)
  for (let i = 0; i < 40; i += 1) {
    pressedAt = performance.now()
    pace.typed()
    vi.advanceTimersByTime(70)
  }
  expect(sinceKey.length).toBeGreaterThanOrEqual(4)
  expect(new Set(sinceKey)).toEqual(new Set([8]))
})

test('a pause begins a new step of undo', () => {
  const handed: boolean[] = []
  const pace = createTypingPace((joins) => handed.push(joins), soon)
  pace.typed()
  vi.advanceTimersByTime(2000)
  pace.typed()
  vi.advanceTimersByTime(2000)
  expect(handed).toEqual([false, false])
})

test('flushing hands over at once, and only once', () => {
  const handed: boolean[] = []
  const pace = createTypingPace((joins) => handed.push(joins), soon)
  pace.typed()
  pace.flush()
  pace.flush()
  vi.advanceTimersByTime(2000)
  expect(handed).toEqual([false])
})

test('a step ends what was typed without a pause', () => {
  const handed: boolean[] = []
  const pace = createTypingPace((joins) => handed.push(joins), soon)
  pace.typed()
  pace.step()
  pace.typed()
  pace.step()
  pace.typed()
  vi.advanceTimersByTime(2000)
  expect(handed).toEqual([false, false, false])
})
