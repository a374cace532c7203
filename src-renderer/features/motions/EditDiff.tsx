import type { ReactNode } from 'react'
import { diffWords } from '#domain/text-diff.ts'
import { motionTexts as texts } from '../../app/texts/motion.sv.ts'
import { WordDiff } from '../../ui/WordDiff.tsx'
import type { MotionPart } from './motion-draft.ts'

/** What a motion changes, old and new in one text: what goes is struck out, what comes is underlined. */
export function EditDiff({ parts }: { readonly parts: readonly MotionPart[] }): ReactNode {
  return (
    <ul className="edit-diff" aria-label={texts.changes}>
      {parts.map((part) => (
        <li key={`${part.kind} ${part.point}`}>
          <b>{titleOf(part)}</b> <WordDiff runs={diffWords(part.before ?? '', part.clauses.join('\n'))} />
        </li>
      ))}
    </ul>
  )
}

function titleOf({ kind, point }: MotionPart): string {
  if (kind === 'add') return texts.pointNew
  if (point === null) return texts.asWhole
  return kind === 'reject' ? texts.pointGone(point) : texts.pointChanged(point)
}
