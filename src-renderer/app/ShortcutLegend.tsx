import type { ReactNode } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { useAvailableCommands } from './command-bus.ts'
import type { CommandGroup } from './commands.ts'
import { commands, showKeys } from './commands.ts'
import { texts } from './texts.sv.ts'
import './ShortcutLegend.css'

const groups: readonly CommandGroup[] = ['program', 'meeting', 'agenda', 'live']

export interface ShortcutLegendProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The shortcuts that do something where one is, by group. */
export function ShortcutLegend({ isOpen, onClose }: ShortcutLegendProps): ReactNode {
  const available = useAvailableCommands()
  const shown = commands.filter(
    ({ id, keys, scope }) => keys.length > 0 && (scope === 'list' || available.has(id)),
  )
  const legend = texts.app.shortcuts
  return (
    <Dialog title={legend.title} isOpen={isOpen} onClose={onClose}>
      {groups
        .map((group) => ({ group, rows: shown.filter((command) => command.group === group) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows }) => (
          <section key={group} aria-label={legend.groups[group]}>
            <h3 className="legend-group">{legend.groups[group]}</h3>
            <dl className="legend">
              {rows.map(({ id, title, keys }) => (
                <div key={id} className="legend-row">
                  <dt>{title}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key} className="kbd">
                        {showKeys(key)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </Dialog>
  )
}
