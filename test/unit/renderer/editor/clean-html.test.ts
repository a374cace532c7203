import { expect, test } from 'vitest'
import { cleanHtml } from '../../../../src-renderer/editor/paste/clean-html.ts'

test.each([
  ['style attributes', '<p class="MsoNormal" style="color:red">ett</p>', '<p class="MsoNormal">ett</p>'],
  ['unquoted and single-quoted ones', "<p style=color:red><b style='x'>ett</b>", '<p><b>ett</b>'],
  ['style sheets and scripts', '<style>p{}</style>a<script>x()</script>b', 'ab'],
  ['comments of Word', '<!--[if gte mso 9]><xml>x</xml><![endif]-->a', 'a'],
  ['event handlers', '<img onerror="x()" alt="a">', '<img alt="a">'],
  ['looks behind a > in quotes', '<p title="a>b" style="x">ett</p>', '<p title="a>b">ett</p>'],
  ['a script, however it is written', '<SCRIPT>x("</p>")</Script >ett', 'ett'],
  ['what is begun and never ended', 'ett<!-- två <p>tre', 'ett'],
  ['a style sheet that never ends', 'ett<style>p{}', 'ett'],
  ['half a tag', 'ett<p class="x', 'ett'],
])('drops %s', (_, html, clean) => {
  expect(cleanHtml(html)).toBe(clean)
})

test('keeps the text as it is', () => {
  const html = '<table><tr><td>2 &lt; 3 och style="x" i text</td></tr></table><ol><li>ett</li></ol>'
  expect(cleanHtml(html)).toBe(html)
})

test('keeps signs that only look like tags', () => {
  expect(cleanHtml('2 < 3 <3 <')).toBe('2 < 3 <3 <')
})

test.each(['<!--', '<style>', '<script', '<a ', '<a style=', '<b onx', '<p title="', "<p style='x", '< '])(
  'the time that %j takes follows the length, not its square',
  { timeout: 20_000 },
  (unit) => {
    const many = unit.repeat(1_000_000 / unit.length)
    expect(cleanHtml(many).length).toBeLessThanOrEqual(many.length)
  },
)
