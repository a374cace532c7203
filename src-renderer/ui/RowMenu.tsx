import { MoreHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './Button.tsx'
import { Kbd } from './Kbd.tsx'

/** Something that can be done with a row, in its menu. */
export interface RowAction {
  readonly id: string
  readonly text: string
  readonly keys: string
  readonly run: () => void
}

/** Everything that can be done with a row, behind one button. */
export function RowMenu({
  name,
  actions,
}: {
  readonly name: string
  readonly actions: readonly RowAction[]
}): ReactNode {
  return (
    <MenuTrigger>
      <Button kind="icon" aria-label={name}>
        <MoreHorizontal aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list-box" aria-label={name} items={actions}>
          {(action) => (
            <MenuItem className="list-box-item" textValue={action.text} onAction={action.run}>
              {action.text}
              {action.keys !== '' && <Kbd keys={action.keys} />}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
