import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAgenda } from '#domain/parse-agenda.ts'

function read(text: string): readonly string[] {
  return parseAgenda(text).items.map(({ title, caseNumbers }) => [title, ...caseNumbers].join(' | '))
}

function findings(text: string): readonly string[] {
  return parseAgenda(text).findings.map(({ line, kind, text: words }) => `${line} ${kind} ${words}`)
}

test('the agenda of seed 003', () => {
  const text = `Ärenden

1. Upprop, fastställande av dagordning samt adjungering
2. Val av justerare, tid för justering samt information
3. Produktionsutskottets månadsuppföljning per mars 2020 (Dnr PU 2020/0002)
4. Produktionsdirektören informerar, dnr PU 2020/0011`
  expect(parseAgenda(text)).toEqual({
    items: [
      {
        line: 3,
        title: 'Upprop, fastställande av dagordning samt adjungering',
        caseNumbers: [],
        kind: 'formality',
      },
      {
        line: 4,
        title: 'Val av justerare, tid för justering samt information',
        caseNumbers: [],
        kind: 'formality',
      },
      {
        line: 5,
        title: 'Produktionsutskottets månadsuppföljning per mars 2020',
        caseNumbers: ['PU 2020/0002'],
        kind: 'decision',
      },
      {
        line: 6,
        title: 'Produktionsdirektören informerar',
        caseNumbers: ['PU 2020/0011'],
        kind: 'information',
      },
    ],
    findings: [{ line: 1, kind: 'heading', text: 'Ärenden' }],
  })
})

describe('numbers in front', () => {
  test.each([
    ['dots', '1. Upprop\n2. Budget'],
    ['brackets', '1) Upprop\n2) Budget'],
    ['bare', '1 Upprop\n2 Budget'],
    ['tabs', '1\tUpprop\n2\tBudget'],
    ['letters', 'a) Upprop\nb) Budget'],
    ['inserted', '4a. Upprop\n4b. Budget'],
    ['levels', '2.1 Upprop\n2.1.1 Budget'],
    ['meeting and §', '7:1 Upprop\n7:2 Budget'],
    ['§', '§ 12 Upprop\n§13 Budget'],
    ['§ with the body', 'KSPU § 7:1 Upprop\nKSPU § 7:2 Budget'],
    ['§ in a column', '§ 12\tUpprop\n§ 13\tBudget'],
    ['number first', '56 § Upprop\n57 § Budget'],
    ['year', '§ 63/20 Upprop\n§ 64/20 Budget'],
    ['dashes', '- Upprop\n– Budget'],
    ['bullets', '• Upprop\n* Budget'],
    ['none', 'Upprop\nBudget'],
    ['contents', 'Upprop ........ 4\nBudget\t5'],
    ['contents in one', '1. Upprop ..... 3\n2. Budget … 14'],
    ['mixed', '1. Upprop\n2 Budget'],
    ['the other way round', '1 Upprop\n2. Budget'],
    ['with blanks between', '\n1.   Upprop\n\n2.\tBudget'],
    ['dashes before numbers', '- 1. Upprop\n- 2. Budget'],
    ['bare, after a § of the body', 'KSPU § 1 Upprop\n2 Budget'],
    ['bare, after a § with no space', '§1 Upprop\n2 Budget'],
    ['bare, with more blanks', '1   Upprop\n2   Budget'],
    ['contents without blanks', 'Upprop....4\nBudget…………12'],
    ['contents without a page', 'Upprop ....\nBudget…'],
    ['§ and dots in a column', '§ 12.\tUpprop\n§13\tBudget'],
    ['the page in a column', '1.\tUpprop\t3\n2.\tBudget\t§ 4'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['Upprop', 'Budget'])
    expect(findings(text)).toEqual([])
  })

  test.each([
    ['2027 års budget', '2027 års budget'],
    ['3 nya förskolor', '3 nya förskolor'],
    ['1 Upprop\n2 3 nya förskolor', 'Upprop · 3 nya förskolor'],
    ['1. Upprop\n2. 100 procent förnybart', 'Upprop · 100 procent förnybart'],
    ['A-traktorer', 'A-traktorer'],
    ['12 nya platser\n3 nya förskolor', '12 nya platser · 3 nya förskolor'],
    ['1 Upprop\n9 nya förskolor', '1 Upprop · 9 nya förskolor'],
    ['KF:s arbetsordning', 'KF:s arbetsordning'],
    ['1 Upprop\n2 Budget för 12 skolor', 'Upprop · Budget för 12 skolor'],
    ['Budget... 2027 års', 'Budget... 2027 års'],
    ['Plan A 7. Del\n8 nya skolor', 'Plan A 7. Del · 8 nya skolor'],
    ['Upprop\tnr 12 KS 2018/1', 'Upprop | KS 2018/1'],
  ])('%s keeps what belongs to the title', (text, expected) => {
    expect(read(text).join(' · ')).toBe(expected)
  })
})

describe('a table', () => {
  test('number, title, case number, and who presents', () => {
    const text =
      'Nr\tÄrende\tDnr\tFöredragande\n1\tUpprop\t\t\n2\tDetaljplan för Lärkan\tBMN 2025/318\tMikael Thorn'
    expect(read(text)).toEqual(['Upprop', 'Detaljplan för Lärkan | BMN 2025/318'])
    expect(findings(text)).toEqual(['1 heading Nr\tÄrende\tDnr\tFöredragande', '3 ignored Mikael Thorn'])
  })

  test('a number alone is no title, and a title may be a column of its own', () => {
    expect(read('7\tUpprop\t\t12\n§ 8.\tBudget\tKS 2018/1\t\n\tVal')).toEqual([
      'Upprop',
      'Budget | KS 2018/1',
      'Val',
    ])
    expect(findings('7\t8\n')).toEqual(['1 unreadable 7\t8'])
  })

  test('a case number on a line of its own belongs to the item above', () => {
    expect(read('Budget\nDnr KS 2018/124\nDnr KS 2018/125, KS 2018/126\nVal')).toEqual([
      'Budget | KS 2018/124 | KS 2018/125 | KS 2018/126',
      'Val',
    ])
    expect(findings('Dnr KS 2018/124')).toEqual(['1 unreadable Dnr KS 2018/124'])
  })
})

describe('what is no item', () => {
  test('times, groups and notes of a numbered agenda (seed 000)', () => {
    const text = `kl 13.00 Möte Stockholm Stad
1. Tidigare överenskomna samarbetsfrågor
 - Spårväg Syd
 - Förbifart Stockholm
2. Fysisk planering
Beslutsärenden
3. Budget
4.`
    expect(read(text)).toEqual(['Tidigare överenskomna samarbetsfrågor', 'Fysisk planering', 'Budget'])
    expect(findings(text)).toEqual([
      '1 heading kl 13.00 Möte Stockholm Stad',
      '3 ignored - Spårväg Syd',
      '4 ignored - Förbifart Stockholm',
      '6 heading Beslutsärenden',
      '8 unreadable 4.',
    ])
  })

  test('a line longer than any title is told, not read', () => {
    expect(findings(`Upprop\n${'a'.repeat(10_000)}`)).toEqual([`2 unreadable ${'a'.repeat(100)}`])
    expect(read(`Upprop\n${'a'.repeat(10_000)}`)).toEqual(['Upprop'])
  })

  test('where dashes lead every line they lead items', () => {
    expect(read('- Upprop\n- Budget\n- Val')).toEqual(['Upprop', 'Budget', 'Val'])
    expect(read('- Upprop\n1. Budget')).toEqual(['Upprop', 'Budget'])
  })

  test.each([
    ['a time', 'kl. 13 Fika', 'heading'],
    ['a time without a blank', 'kl13 Fika', 'heading'],
    ['a time in full', 'Klockan 13.00 Fika', 'heading'],
    ['a group', 'Anmälningsärenden:', 'heading'],
    ['a heading in columns', 'Nr\t\tÄrende', 'heading'],
    ['a word that begins like a time', 'Klimatplan 13', 'item'],
    ['a time later in the line', 'Fika kl 13', 'item'],
    ['what begins with a § of the body', 'KF § 4 Val', 'item'],
  ])('in a numbered agenda: %s', (_, line, expected) => {
    const text = `1. Upprop\n${line}\n2. Budget\n3. Val`
    const [finding] = findings(text)
    expect(finding === undefined ? 'item' : finding.split(' ')[1]).toBe(expected)
    expect(read(text)).toHaveLength(expected === 'item' ? 4 : 3)
  })

  test('an agenda is numbered when more than half of its lines are, with or without a sign behind the number', () => {
    const group = 'Beslutsärenden'
    expect(findings(`1 Upprop\n12 Budget\n${group}`)).toEqual([`3 heading ${group}`])
    expect(findings(`§ 1 Upprop\nKSPU § 2 Budget\n${group}`)).toEqual([`3 heading ${group}`])
    expect(findings(`1. Upprop\n${group}`)).toEqual([])
    expect(findings(`Upprop 1. i dag\nBudget § 7 Val\n${group}`)).toEqual([])
    expect(findings(`2027 års budget\n1000 platser\n${group}`)).toEqual([])
  })

  test('but where nothing is numbered a group may be an item', () => {
    expect(read('Upprop\nInformationsärenden\nBudget')).toEqual(['Upprop', 'Informationsärenden', 'Budget'])
  })
})

describe('whatever is pasted', () => {
  const word = fc.constantFrom(
    ...['1.', '2', '§ 3', '-', 'Upprop', 'Budget', 'Dnr', 'KS 2018/124', '(', ')'],
    ...['\t', '\n', '....', '12', 'Ärenden', 'kl 13.00', ';'],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  )

  test('it never fails, and an item has a title', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        for (const { title } of parseAgenda(pasted).items) {
          expect(title).toMatch(/\p{L}/u)
          expect(title).toBe(title.trim())
        }
      }),
      { numRuns: 500 },
    )
  })

  test('every line becomes an item, belongs to one, or is told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1. Budget', 'Val', '- not', '4.', 'Ärenden', '§ 9 Avtal')),
        (lines) => {
          const { items, findings: found } = parseAgenda(lines.join('\n'))
          const told = [...items, ...found].map(({ line }) => line).toSorted((a, b) => a - b)
          expect(told).toEqual(lines.map((_, i) => i + 1))
        },
      ),
    )
  })

  test('the time it takes follows the length, not its square', { timeout: 10_000 }, () => {
    for (const unit of ['1. a\n', '....', '- ', '(Dnr ', 'KS 2018/1 ', '1 ', `${'.'.repeat(7000)}x\n`]) {
      expect(parseAgenda(unit.repeat(200_000 / unit.length))).toBeDefined()
    }
  })
})

test('the titles of any agenda come back in order', () => {
  const title = fc.stringMatching(/^[B-DF-HJ-LN-RT-ZÅÄÖ][a-zåäö]{2,12}(?: [a-zåäö]{2,12}){1,4}$/)
  const write = fc.constantFrom<(words: string, i: number) => string>(
    (words) => words,
    (words, i) => `${i + 1}. ${words}`,
    (words, i) => `${i + 1} ${words}`,
    (words, i) => `§ ${i + 40} ${words}`,
    (words) => `- ${words}`,
    (words, i) => `${i + 1}\t${words}`,
  )
  fc.assert(
    fc.property(fc.array(title, { minLength: 2, maxLength: 30 }), write, (titles, line) => {
      expect(parseAgenda(titles.map(line).join('\n')).items.map((item) => item.title)).toEqual(titles)
    }),
  )
})
