import { expect, test } from 'vitest'
import { withWordLists } from '../../../../src-renderer/editor/paste/word-lists.ts'

/** A list paragraph as Word writes it. */
function item(marker: string, text: string, level = 1): string {
  const space = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span>'
  return (
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
    `<![if !supportLists]><span style='mso-fareast-font-family:Aptos'><span style='mso-list:Ignore'>${marker}${space}</span></span><![endif]>` +
    `${text}<o:p></o:p></p>`
  )
}
/** What matters of it: Word's own empty tags and the span around the marker are dropped by the editor. */
function list(html: string): string {
  return withWordLists(html).replace(/<o:p><\/o:p>|<\/?span[^>]*>/g, '')
}

test.each([
  ['other text stays', '<p class=MsoNormal>Ett</p>', '<p class=MsoNormal>Ett</p>'],
  ['numbers', item('1.', 'Ett') + '\r\n' + item('2.', 'Två'), '<ol><li>Ett</li><li>Två</li></ol>'],
  ['letters', item('a)', 'Ett'), '<ol><li>Ett</li></ol>'],
  [
    'dots, as Word’s fonts have them',
    item('·', 'Ett') + item('o', 'Två'),
    '<ul><li>Ett</li><li>Två</li></ul>',
  ],
  [
    'a list in a list',
    item('1.', 'Ett') + item('-', 'Karta', 2) + item('-', 'Ritning', 2) + item('2.', 'Två'),
    '<ol><li>Ett<ul><li>Karta</li><li>Ritning</li></ul></li><li>Två</li></ol>',
  ],
  ['one that begins deep', item('-', 'Karta', 2) + item('1.', 'Ett'), '<ul><li>Karta</li><li>Ett</li></ul>'],
  [
    'two lists with text between',
    `<p>Före</p>${item('1.', 'Ett')}<p>Mellan</p>${item('·', 'Två')}<p>Efter</p>`,
    '<p>Före</p><ol><li>Ett</li></ol><p>Mellan</p><ul><li>Två</li></ul><p>Efter</p>',
  ],
  ['emphasis within', item('1.', 'Planen <b>antas</b>.'), '<ol><li>Planen <b>antas</b>.</li></ol>'],
  [
    'comments around the marker',
    "<p style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>3.</span><!--[endif]-->Tre</p>",
    '<ol><li>Tre</li></ol>',
  ],
])('%s', (_, html, expected) => {
  expect(list(html)).toBe(expected)
})

test('a marker without space of its own, in a span', () => {
  const marked = "<span style='font-family:Aptos'><span style='mso-list:Ignore'>1.</span></span>"
  expect(list(`<p style='mso-list:l0 level1 lfo1'>${marked}Ett</p>`)).toBe('<ol><li>Ett</li></ol>')
})

const listParagraph = "<p style='mso-list:l0 level1 lfo1'>"

test.each([
  ['tags that do not end', '', '<p ', ''],
  ['paragraphs that do not end', '', '<p>', ''],
  ['lists in one tag', '<p style="', 'mso-list:', '">'],
  ['levels in one tag', '<p style="', 'mso-list:level1 ', ''],
  ['comments that do not end', listParagraph, '<!--', '</p>'],
  ['conditions that do not end', listParagraph, '<![', '</p>'],
  ['spans that do not end', listParagraph, '<span ', '</p>'],
  ['markers in one tag', `${listParagraph}<span style="`, 'mso-list:Ignore ', '</p>'],
  ['spaces behind a marker', `${listParagraph}<span style="mso-list:Ignore">`, ' ', '</p>'],
  ['lists of one item', '', `${listParagraph}a</p>b`, ''],
])(
  'the time that %s take follows the length, not its square',
  { timeout: 20_000 },
  (_, begin, piece, end) => {
    const html = `${begin}${piece.repeat(1_000_000 / piece.length)}${end}`
    expect(withWordLists(html).length).toBeLessThanOrEqual(html.length)
  },
)

test('a paragraph of a million tags stays as it is', () => {
  const html = `${listParagraph}${'<b>'.repeat(1_000_000)}</p>`
  expect(withWordLists(html) === html).toBe(true)
})
