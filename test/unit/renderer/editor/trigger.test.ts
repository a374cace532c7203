import { expect, test } from 'vitest'
import { matchTrigger } from '../../../../src-renderer/editor/insert-menu/trigger.ts'

test.each([
  { text: '/', trigger: '/', query: '', leadOffset: 0 },
  { text: 'Enligt @mich', trigger: '@', query: 'mich', leadOffset: 7 },
  { text: 'se §7:3', trigger: '§', query: '7:3', leadOffset: 3 },
  { text: '(#dn', trigger: '#', query: 'dn', leadOffset: 1 },
  { text: 'x /åte', trigger: '/', query: 'åte', leadOffset: 2 },
])('"$text" opens the menu', ({ text, ...expected }) => {
  expect(matchTrigger(text)).toMatchObject(expected)
})

test.each(['och/eller', 'PU 2020/0002', 'namn@kommun', '§ 7', 'a#b', '/ ', ''])('"%s" does not', (text) => {
  expect(matchTrigger(text)).toBeNull()
})
