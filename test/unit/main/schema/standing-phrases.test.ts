import { expect, test } from 'vitest'
import { bodySchema } from '#schema/body.ts'
import { aCommittee } from '../../../support/record-builder.ts'

test('a body from before there were own sentences has none', () => {
  const { body } = aCommittee(1)
  const { standingPhrases: _, ...template } = body.template
  expect(bodySchema.parse({ ...body, template })).toEqual({
    ...body,
    template: { ...template, standingPhrases: [] },
  })
})
