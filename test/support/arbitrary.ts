import fc from 'fast-check'
import type { z } from 'zod'

/** What zod tells of a schema, as far as the schemas of the domain use it. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

/** Words that trip programs up: markup, quotes, other scripts, what looks like a formula or a path. */
const hostile = [
  '#eval("x")',
  '#pagebreak()',
  '"quoted" \'once\'',
  '<script>alert(1)</script>',
  '$x^2$ *b* _i_ `c` @ref',
  '../../etc/passwd',
  '=1+1',
  '{organ} {n}',
  'Åsa Öberg-Ärlig',
  '😀 العربية 漢字',
  '\u00a0 \u00ad \u200b',
  '\\u0000 %s \\n',
  '__proto__',
]

const identifier = fc.stringMatching(/^[A-Za-z0-9._:-]{1,12}$/)
const words = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)
const strings = fc.oneof(
  identifier,
  words,
  fc.constant(''),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.integer({ min: 0, max: 1439 }).map((minute) => clock(minute)),
  fc.tuple(words, words).map((lines) => lines.join('\n')),
)

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Values that a schema accepts, made from the schema itself, so that a new field is in them at once. */
export function arbitraryOf<TSchema extends z.ZodType>(schema: TSchema): fc.Arbitrary<z.output<TSchema>> {
  return build(schema, 0).filter((value) => schema.safeParse(value).success) as fc.Arbitrary<
    z.output<TSchema>
  >
}

function build(schema: z.ZodType, depth: number): fc.Arbitrary<unknown> {
  const definition = schema.def as unknown as Definition
  switch (definition.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(definition.shape ?? {}).map(([key, field]) => [key, build(field, depth + 1)]),
        ),
      )
    case 'string':
      return strings.filter((text) => schema.safeParse(text).success)
    case 'number':
      return fc.integer({ min: 1, max: 100_000 })
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    case 'array':
      return depth > 12
        ? fc.constant([])
        : fc.array(build(inner(definition.element), depth + 1), { maxLength: 3 })
    case 'record':
      // zod drops the key that would set an object's prototype.
      return fc.dictionary(
        identifier.filter((key) => key !== '__proto__'),
        build(inner(definition.valueType), depth + 1),
        { maxKeys: 3 },
      )
    case 'union':
      return fc.oneof(...(definition.options ?? []).map((option) => build(option, depth + 1)))
    case 'nullable':
      return depth > 12
        ? fc.constant(null)
        : fc.option(build(inner(definition.innerType), depth + 1), { nil: null })
    case 'default':
    case 'readonly':
      return build(inner(definition.innerType), depth)
    default:
      throw new Error(`No values are known for a schema of type ${definition.type}`)
  }
}

function inner(schema: z.ZodType | undefined): z.ZodType {
  if (schema === undefined) throw new Error('The schema has no inner one')
  return schema
}
