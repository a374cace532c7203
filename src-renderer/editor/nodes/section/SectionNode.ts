import { $applyNodeReplacement, $getDocument, $getState, $setState, createState, ElementNode } from 'lexical'
import type { DOMExportOutput, EditorConfig, ElementDOMSlot, LexicalNode } from 'lexical'
import type { SectionId } from '#domain/ids.ts'

const sectionIdState = createState('sectionId', { parse: parseText })
const headingState = createState('heading', { parse: parseText })
/** The word that says that a section is locked; '' while it can be written in. */
const lockState = createState('lock', { parse: parseText })

function parseText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * A headed section of a §. A shadow root, so that it behaves as a small document: nothing merges across its edges, and
 * the heading, which is not text of the section, stands beside the children and cannot be typed in.
 */
export class SectionNode extends ElementNode {
  override $config() {
    return this.config('section', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: sectionIdState },
        { flat: true, stateConfig: headingState },
        { flat: true, stateConfig: lockState },
      ],
    })
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const page = $getDocument()
    const section = page.createElement('section')
    section.className = 'section'
    const heading = page.createElement('h3')
    heading.className = 'section-heading'
    heading.contentEditable = 'false'
    heading.textContent = $getState(this, headingState)
    heading.hidden = heading.textContent === ''
    const body = page.createElement('div')
    body.className = 'section-body'
    const lock = $getState(this, lockState)
    if (lock !== '') {
      section.dataset.lock = lock
      heading.dataset.lock = lock
      body.contentEditable = 'false'
    }
    section.append(heading, body)
    return section
  }

  override updateDOM(previous: this): boolean {
    return [headingState, lockState].some(
      (state) => $getState(previous, state, 'direct') !== $getState(this, state, 'direct'),
    )
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const body = element.querySelector<HTMLElement>(':scope > .section-body')
    const slot = super.getDOMSlot(element)
    return body ? slot.withElement(body) : slot
  }

  override exportDOM(): DOMExportOutput {
    return { element: $getDocument().createElement('section') }
  }

  override isShadowRoot(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  /** Copied text is text; the skeleton it came from stays where it is. */
  override excludeFromCopy(): boolean {
    return true
  }
}

/** A section node without children. */
export function $createSectionNode(sectionId: SectionId, heading: string): SectionNode {
  const node = $applyNodeReplacement(new SectionNode())
  $setState(node, sectionIdState, sectionId)
  $setState(node, headingState, heading)
  return node
}

export function $isSectionNode(node: LexicalNode | null | undefined): node is SectionNode {
  return node instanceof SectionNode
}

/** Id of the section that a node stands for. */
export function $sectionId(node: SectionNode): SectionId {
  return $getState(node, sectionIdState)
}

/** Gives a section node another heading. */
export function $setHeading(node: SectionNode, heading: string): void {
  if ($getState(node, headingState) !== heading) $setState(node, headingState, heading)
}

/** Locks a section with the word that says so, or opens it with ''. */
export function $setLock(node: SectionNode, word: string): void {
  if ($getState(node, lockState) !== word) $setState(node, lockState, word)
}

/** Whether a section can only be read. */
export function $isLocked(node: SectionNode): boolean {
  return $getState(node, lockState) !== ''
}

/** The section that a node stands in. */
export function $sectionOf(node: LexicalNode): SectionNode | null {
  return $isSectionNode(node) ? node : (node.getParents().find($isSectionNode) ?? null)
}
