import { expect, test } from 'vitest'
import { unbroken } from '../../../../src-renderer/ui/unbroken.ts'

/** With the no-break spaces to be seen. */
const shown = (text: string): string => unbroken(text).replaceAll('\u00A0', '_')

test.each([
  ['Yrkande som inte har prövats. KL 5:53, 5:67', 'Yrkande som inte har prövats. KL_5:53, 5:67'],
  ['enligt 5 kap. 50 § kommunallagen', 'enligt 5_kap._50_§ kommunallagen'],
  ['FL 32 §', 'FL_32_§'],
  ['Text i KF § 72', 'Text i KF_§_72'],
  ['del av § 7:2, §§ 1–6', 'del av §_7:2, §§_1–6'],
  ['kl. 19.05 och klockan 9.05', 'kl._19.05 och klockan_9.05'],
  ['7 av 11 tjänstgör', '7_av_11 tjänstgör'],
  ['Val av 2 ledamöter, en del av dem', 'Val av 2 ledamöter, en del av dem'],
  ['Inget att hålla ihop', 'Inget att hålla ihop'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})
