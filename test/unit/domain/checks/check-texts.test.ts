import { expect, test } from 'vitest'
import { checkTexts } from '#domain/checks/check-texts.ts'

test.each(Object.entries(checkTexts))('%s', (id, text) => {
  expect(id).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/)
  expect(text).toMatch(/^[{A-ZÅÄÖ].*\.$/u)
  expect(text).not.toMatch(/!|\s{2}/)
})
