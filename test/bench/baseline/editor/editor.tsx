import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { RichTextExtension } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical'
import { createRoot } from 'react-dom/client'
import { prose } from '../../words.ts'

/** Lexical's rich text as it comes, with the text that a § of the measured meeting has. */
const BareExtension = defineExtension({
  name: 'bench/bare',
  namespace: 'bench',
  dependencies: [RichTextExtension],
  $initialEditorState: () => {
    $getRoot().append(...prose(5).map((text) => $createParagraphNode().append($createTextNode(text))))
  },
  onError: (error) => {
    throw error
  },
})

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')

createRoot(root).render(
  <LexicalExtensionComposer extension={BareExtension} contentEditable={null}>
    <ContentEditable ariaLabel="Bare editor" spellCheck lang="sv" />
  </LexicalExtensionComposer>,
)
