import { expect, test } from 'vitest'
import { cleanHtml } from '../../../../src-renderer/editor/paste/clean-html.ts'

test.each([
  ['style attributes', '<p class="MsoNormal" style="color:red">ett</p>', '<p class="MsoNormal">ett</p>'],
  ['unquoted and single-quoted ones', "<p style=color:red><b style='x'>ett</b>", '<p><b>ett</b>'],
  ['style sheets and scripts', '<style>p{}</style>a<script>x()</script>b', 'ab'],
  ['comments of Word', '<!--[if gte mso 9]><xml>x</xml><![endif]-->a', 'a'],
  ['event handlers', '<img onerror="x()" alt="a">', '<img alt="a">'],
])('drops %s', (_, html, clean) => {
  expect(cleanHtml(html)).toBe(clean)
})

test('keeps the text as it is', () => {
  const html = '<table><tr><td>2 &lt; 3 och style="x" i text</td></tr></table><ol><li>ett</li></ol>'
  expect(cleanHtml(html)).toBe(html)
})
