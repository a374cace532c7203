import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { $createTextNode, COMMAND_PRIORITY_CRITICAL } from 'lexical'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { InsertTrigger } from './trigger.ts'
import { matchTrigger } from './trigger.ts'
import './InsertMenu.css'

/** Something that the menu offers: text that is put in, or something that is done. */
export interface InsertOffer {
  readonly key: string
  readonly label: string
  /** Said in muted type behind the label; '' for nothing. */
  readonly detail: string
  readonly effect:
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'run'; readonly run: () => void }
}

/** What is offered after a trigger and some letters, the likeliest first. */
export type InsertOffers = (trigger: InsertTrigger, query: string) => readonly InsertOffer[]

class InsertOption extends MenuOption {
  readonly offer: InsertOffer

  constructor(offer: InsertOffer) {
    super(offer.key)
    this.offer = offer
  }
}

/**
 * The menu that opens on `/` (commands), `@` (people), `#` (data) and `§` (other §§) at the beginning of a word. The
 * focus stays in the text; arrows choose, Enter or Tab takes, Escape leaves what was typed.
 */
export function InsertMenu({ label, offers }: { readonly label: string; readonly offers: InsertOffers }) {
  const [typed, setTyped] = useState<string | null>(null)
  const options = useMemo(() => {
    const match = typed === null ? null : matchTrigger(typed)
    return match === null ? [] : offers(match.trigger, match.query).map((offer) => new InsertOption(offer))
  }, [typed, offers])
  return (
    <LexicalTypeaheadMenuPlugin<InsertOption>
      options={options}
      onQueryChange={setTyped}
      triggerFn={(text) => {
        const match = matchTrigger(text)
        if (match === null) return null
        const { leadOffset, replaceable } = match
        return { leadOffset, matchingString: replaceable, replaceableString: replaceable }
      }}
      onSelectOption={({ offer }, typedNode, close) => {
        const { effect } = offer
        if (effect.kind === 'text') typedNode?.replace($createTextNode(effect.text)).selectEnd()
        else typedNode?.remove()
        close()
        if (effect.kind === 'run') queueMicrotask(effect.run)
      }}
      commandPriority={COMMAND_PRIORITY_CRITICAL}
      anchorClassName="insert-anchor"
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current === null || options.length === 0
          ? null
          : createPortal(
              <ul className="insert-menu" role="listbox" aria-label={label}>
                {options.map((option, i) => (
                  <li
                    key={option.key}
                    id={`typeahead-item-${i}`}
                    ref={(element) => option.setRefElement(element)}
                    role="option"
                    aria-selected={i === selectedIndex}
                    className="insert-option"
                    onMouseEnter={() => setHighlightedIndex(i)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => selectOptionAndCleanUp(option)}
                  >
                    <span>{option.offer.label}</span>
                    <span className="insert-detail">{option.offer.detail}</span>
                  </li>
                ))}
              </ul>,
              anchor.current,
            )
      }
    />
  )
}
