import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
} from '@lexical/table'
import type { TableCellNode, TableNode } from '@lexical/table'
import { $createParagraphNode, $isElementNode } from 'lexical'
import type { Inline, TableBlock } from '#domain/minutes-body.ts'
import { $inlineNodes, $readInlines } from '../../inlines.ts'
import { $blockBase, $setBlockBase } from '../../node-state.ts'

/** The node of a table; its first row is the header. */
export function $tableNode(block: TableBlock): TableNode {
  const table = $setBlockBase($createTableNode(), block)
  block.rows.forEach((row, i) => {
    const header = i === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS
    const cells = row.map((inlines) =>
      $createTableCellNode(header).append($createParagraphNode().append(...$inlineNodes(inlines))),
    )
    table.append($createTableRowNode().append(...cells))
  })
  return table
}

/** The table that a node stands for. Rows are filled up to the longest, since our format has no merged cells. */
export function $readTable(node: TableNode): TableBlock {
  const rows = node
    .getChildren()
    .filter($isTableRowNode)
    .map((row) => row.getChildren().filter($isTableCellNode).map($readCell))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const filled = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])])
  return { kind: 'table', ...$blockBase(node), rows: filled }
}

/** Paragraphs of a cell become lines. */
function $readCell(cell: TableCellNode): readonly Inline[] {
  return cell
    .getChildren()
    .filter($isElementNode)
    .map($readInlines)
    .flatMap((inlines, i): readonly Inline[] => (i === 0 ? inlines : [{ kind: 'break' }, ...inlines]))
}
