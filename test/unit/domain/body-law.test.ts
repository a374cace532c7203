import { expect, test } from 'vitest'
import { bodyKinds } from '#domain/body.ts'
import { isAssembly, isStatutory } from '#domain/body-law.ts'

test('only an informal body is bound by no law (domain.md §1.1)', () => {
  expect(bodyKinds.filter((kind) => !isStatutory(kind))).toEqual(['informal'])
})
test('a fullmäktige is a municipality’s or a federation’s', () => {
  expect(bodyKinds.filter(isAssembly)).toEqual(['council', 'federationCouncil'])
})
