import { format, resolveConfig } from 'prettier'

/** What the page tells of a command (src-renderer/app/commands.ts). */
export interface DocumentedCommand {
  readonly title: string
  readonly group: string
  readonly keys: readonly string[]
  readonly undo: string
}

const headings: Readonly<Record<string, string>> = {
  program: 'Everywhere',
  meeting: 'In a meeting',
  agenda: 'In a list',
  live: 'While the meeting goes on',
}

/**
 * The list of shortcuts as a page of the documentation (docs/keyboard.md), in the order of the table of commands, by
 * group; `path` is where it is to be written.
 */
export async function keyboardDoc(commands: readonly DocumentedCommand[], path: string): Promise<string> {
  const groups = Map.groupBy(commands, ({ group }) => group)
  const sections = [...groups].map(
    ([group, rows]) =>
      `## ${headings[group] ?? group}\n\n| keys | command | undo |\n| --- | --- | --- |\n${table(rows)}`,
  )
  const text = `# Keyboard

Every command of the program and its shortcuts, with the titles that the program shows. This page is made from the
table of commands, \`src-renderer/app/commands.ts\`, by \`node scripts/keyboard-doc.ts\`; change it there.

Shortcuts go by what a key gives on the keyboard in use: on a Swedish one \`Ctrl+/\` is Ctrl, Shift and 7. None uses
Ctrl+Alt, which is AltGr. On macOS Cmd does what Ctrl does. The program shows those that do something where one is under
\`Ctrl+/\`; a panel shows the keys of its own, single letters and arrows, at its foot. Commands without keys are chosen
from the menu, or by \`/\` in the text.

${sections.join('\n\n')}
`
  return format(text, { ...(await resolveConfig(path)), filepath: path })
}

function table(rows: readonly DocumentedCommand[]): string {
  return rows
    .map(({ title, keys, undo }) => {
      const shortcuts = keys.map((key) => `\`${key}\``).join(', ')
      return `| ${shortcuts === '' ? '–' : shortcuts} | ${title} | ${undoTexts[undo] ?? ''} |`
    })
    .join('\n')
}

const undoTexts: Readonly<Record<string, string>> = { step: 'can be undone', history: 'goes along the steps' }
