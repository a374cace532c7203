import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { attendanceTable } from '#domain/attendance-table.ts'
import { inlineText } from '#domain/block-text.ts'
import type { PrintedBlock } from '#domain/document/minutes-document.ts'
import { printedBlocks } from '#domain/document/printed-blocks.ts'
import { generatedBlocks } from '#domain/generated-blocks.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionHeading } from '#domain/section-order.ts'
import { voteSentences } from '#domain/vote-sentences.ts'
import { decidedParagraph, exampleVote } from './example-record.ts'

interface ExampleProps {
  readonly record: MeetingRecord
}

/** A decision of two points, under the body's heading. */
export function DecisionExample({ record }: ExampleProps): ReactNode {
  return (
    <>
      <p className="print-heading">{sectionHeading(record.body, 'decision')}</p>
      {generatedBlocks(record, decidedParagraph).map((block) => (
        <Fragment key={block.id}>
          {printedBlocks([block]).map((printed) => (
            <Printed key={printed.kind} block={printed} />
          ))}
        </Fragment>
      ))}
    </>
  )
}

/** The attendance list of a meeting at which somebody was recused in a §. */
export function AttendanceExample({ record }: ExampleProps): ReactNode {
  const table = attendanceTable(record)
  if (table.kind === 'lists') {
    return table.lists.map(({ heading, entries }) => (
      <div key={heading}>
        <p className="print-heading">{heading}</p>
        {entries.map((entry) => (
          <p key={entry}>{entry}</p>
        ))}
      </div>
    ))
  }
  return (
    <table className="print-table num">
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell, i) => (
              <td key={table.columns[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A vote of two against one. */
export function VoteExample({ record }: ExampleProps): ReactNode {
  return voteSentences(record, exampleVote)
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => <p key={line}>{line}</p>)
}

function Printed({ block }: { readonly block: PrintedBlock }) {
  if (block.kind === 'list') {
    return (
      <ul className="print-list">
        {block.items.map(({ inlines }, i) => (
          <li key={inlineText(inlines)}>
            <span>{block.numbered ? `${i + 1}.` : block.sign}</span> <span>{inlineText(inlines)}</span>
          </li>
        ))}
      </ul>
    )
  }
  return block.kind === 'table' ? null : <p>{inlineText(block.inlines)}</p>
}
