import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMembers } from '#domain/parse-members.ts'

/** The members read, one a line: "substitute Eva|Ek|S chair". */
function read(text: string): readonly string[] {
  return parseMembers(text).members.map(
    ({ kind, givenName, familyName, party, role, distinguisher, vacant }) =>
      [
        kind,
        vacant ? `VACANT|${party}` : `${givenName}|${familyName}|${party}`,
        role === 'none' ? '' : role,
        distinguisher,
      ]
        .filter((word) => word !== '')
        .join(' '),
  )
}

function findings(text: string): readonly string[] {
  return parseMembers(text).findings.map(({ line, kind, text: words }) => `${line} ${kind} ${words}`)
}

describe('the committee of seed 003', () => {
  const expected = [
    'member Michaela|Fletcher|M chair',
    'member Mathias|Lindow|L firstViceChair',
    'member Ann-Christine|Furustrand|S secondViceChair',
  ]

  test.each([
    [
      'as it is printed',
      `| Parti | Ledamöter | Närvarande | Ej tjänstgörande §§ | Ersättare §§ |
|-------|--|------------|---------------------|--------------|
| M | Michaela Fletcher, ordförande | X | | |
| L | Mathias Lindow, 1:e vice ordf. | X | | |
| S | Ann-Christine Furustrand, 2:e vice ordf. | X | | |
| | | | | |`,
    ],
    [
      'one a line',
      `Michaela Fletcher (M), ordförande
Mathias Lindow (L), 1:e vice ordf.
Ann-Christine Furustrand (S), 2:e vice ordf.`,
    ],
    [
      'with semicolons',
      'M; Michaela Fletcher; ordförande\nL; Mathias Lindow; 1:e vice ordf.\nS;Ann-Christine Furustrand;2:e vice ordf',
    ],
    [
      'with tabs',
      'M\tMichaela Fletcher\tordf.\nL\tMathias Lindow\t1 vice\nS\tAnn-Christine Furustrand\t2:e vice ordf.',
    ],
    [
      'in one line',
      'Michaela Fletcher (M), ordförande, Mathias Lindow (L), 1:e vice ordf. och Ann-Christine Furustrand (S), 2:e vice ordf.',
    ],
    [
      'between slashes, party after a comma',
      'Michaela Fletcher, M, Ordförande / Mathias Lindow, L, 1:e vice ordförande / Ann-Christine Furustrand, S, 2:e vice ordförande',
    ],
    [
      'with column names',
      `Efternamn;Förnamn;E-post;Partibeteckning;Uppdrag
Fletcher;Michaela;m@o.se;M;Ordförande
Lindow;Mathias;m@o.se;L;Förste vice ordförande
Furustrand;Ann-Christine;a@o.se;S;Andre vice ordförande`,
    ],
    [
      'numbered, by party',
      `Moderaterna
1. Michaela Fletcher, ordförande
Liberalerna (L)
2. Mathias Lindow, vice ordförande
S:
3. Ann-Christine Furustrand, 2:e vice ordförande`,
    ],
    [
      'roles first',
      `Ledamöter
Ordförande: Michaela Fletcher (M)
1:e vice ordförande: Mathias Lindow (l)
2:e vice ordförande: Ann-Christine Furustrand (s)`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(expected)
    expect(findings(text)).toEqual([])
  })
})

describe('members and substitutes', () => {
  test.each([
    [
      'under headings',
      'Ledamöter\nEva Ek (S)\n\nErsättare\nBo Ås (M)',
      ['member Eva|Ek|S', 'substitute Bo|Ås|M'],
    ],
    [
      'in the heading line',
      'Ersättare: Eva Ek (S), Bo Ås (M)\nIda Öst (C)',
      ['substitute Eva|Ek|S', 'substitute Bo|Ås|M', 'substitute Ida|Öst|C'],
    ],
    [
      'said of each',
      'Eva Ek (S), ersättare\nErsättare Bo Ås (M)\nIda Öst (C)',
      ['substitute Eva|Ek|S', 'substitute Bo|Ås|M', 'member Ida|Öst|C'],
    ],
    [
      'in a column',
      'Namn\tParti\tTyp\nEva Ek\tS\tLedamot\nBo Ås\tM\tErsättare',
      ['member Eva|Ek|S', 'substitute Bo|Ås|M'],
    ],
    [
      'a heading with a count',
      'Ledamöter (11 st)\nEva Ek (S)\nErsättare 7\nBo Ås (M)',
      ['member Eva|Ek|S', 'substitute Bo|Ås|M'],
    ],
    [
      'a heading with a party',
      'Ersättare (SD)\nUlf Lind\nEva Ek (S)',
      ['substitute Ulf|Lind|SD', 'substitute Eva|Ek|S'],
    ],
    [
      'long headings',
      'Beslutande ledamöter:\nEva Ek (S)\nEj tjänstgörande ersättare\nBo Ås (M)',
      ['member Eva|Ek|S', 'substitute Bo|Ås|M'],
    ],
    ['back again', 'Ersättare\nBo Ås (M)\nOrdinarie\nEva Ek (S)', ['substitute Bo|Ås|M', 'member Eva|Ek|S']],
    ['a chair is a member', 'Ersättare\nBo Ås (M), ordförande', ['member Bo|Ås|M chair']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
    expect(findings(text)).toEqual([])
  })
})

describe('names and parties', () => {
  test.each([
    ['Eva von Essen, KD', 'member Eva|von Essen|KD'],
    ['Andersson, Anna (S)', 'member Anna|Andersson|S'],
    ['Anna\tAndersson\tS', 'member Anna|Andersson|S'],
    ['Inga Söder, s', 'member Inga|Söder|S'],
    ['S Petra Vog', 'member Petra|Vog|S'],
    ['K G Abra,ordf.', 'member K G|Abra| chair'],
    ['Bengt Söd (oberoende, tidigare KD)', 'member Bengt|Söd|oberoende, tidigare KD'],
    ['Carola Karls (AIL)', 'member Carola|Karls|AIL'],
    ['Maj Elmgren (--)', 'member Maj|Elmgren|-'],
    ['Lennart Hallgren', 'member Lennart|Hallgren|'],
    ['Mikael Dan,Vma', 'member Mikael|Dan| Vma'],
    ['EVA EK (S)', 'member Eva|Ek|S'],
    ['Vakant (M)', 'member VACANT|M'],
    ['vakant plats, SÖS', 'member VACANT|SÖS'],
    ['• Eva Ek (S)', 'member Eva|Ek|S'],
    ['"Ek, Eva";S', 'member Eva|Ek|S'],
    ['Bernadotte (M)', 'member |Bernadotte|M'],
    ['Bernadotte, ordförande', 'member |Bernadotte| chair'],
    ['Namn;Parti\nBernadotte;', 'member |Bernadotte|'],
    ['12\tEva Ek\tS', 'member Eva|Ek|S'],
    ['\tEva Ek\tS', 'member Eva|Ek|S'],
    ['Eva Ek;', 'member Eva|Ek|'],
    ['Eva Ek, , S', 'member Eva|Ek|S'],
    ['Eva Ek, ordförande;S', 'member Eva|Ek|S chair'],
    ['S;Ek, Eva', 'member Eva|Ek|S'],
    ['Ersättare;', null],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected === null ? [] : [expected])
    expect(findings(line)).toEqual([])
  })
})

describe('what is told', () => {
  test.each([
    ['moderaterna har 3 platser', ['1 unreadable moderaterna har 3 platser']],
    ['Eva', ['1 unreadable Eva']],
    ['12', ['1 unreadable 12']],
    ['\nMikael Hag (kom 17:20)', ['2 ignored kom 17:20']],
    ['Peter Nym (NP) §§ 51-58', ['1 ignored §§ 51-58']],
    ['Bo Hasselgren, ersättare för Kenneth Axelberg', ['1 ignored för Kenneth Axelberg']],
    ['Eva Ek (S)\nEVA EK (s)', ['2 duplicate EVA EK']],
    [
      'Övriga närvarande\nPeter Freme, kanslichef\nErsättare\nEva Ek (S)',
      ['2 ignored Peter Freme, kanslichef'],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected)
  })

  test('vacant seats may be many, and namesakes are told apart', () => {
    const text = 'Vakant (M)\nVakant (M)\nMikael Dan, Vma\nMikael Dan, Saxnäs'
    expect(read(text)).toHaveLength(4)
    expect(findings(text)).toEqual([])
  })

  test('the line of each member', () => {
    expect(parseMembers('\nEva Ek (S), Bo Ås (M)\n\nIda Öst (C)').members.map(({ line }) => line)).toEqual([
      2, 2, 4,
    ])
  })

  test('nothing in nothing', () => {
    expect(parseMembers('')).toEqual({ members: [], findings: [] })
    expect(parseMembers(' \n\t\n|--|--|')).toEqual({ members: [], findings: [] })
  })
})

describe('whatever is pasted', () => {
  test('it never fails, and each member has a name, a line and no brackets', () => {
    const word = fc.constantFrom(
      'Eva',
      'Ek',
      'von',
      '(M)',
      'S',
      'ordförande',
      'Ersättare',
      'Ledamöter:',
      'Vakant',
      '1:e vice',
      'för',
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '(',
      ')',
      '"',
      '12',
      'Namn',
      'Parti',
      '–',
      'och',
      '/',
      'X',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (pasted) => {
        const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).length
        const { members, findings: found } = parseMembers(pasted)
        for (const { line } of [...members, ...found]) expect(line >= 1 && line <= lines).toBe(true)
        for (const member of members) {
          expect(member.vacant).toBe(member.familyName === '')
          expect(`${member.givenName}${member.familyName}`).not.toMatch(/[()\t\d]/)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the time it takes follows the length, not its square', { timeout: 60_000 }, () => {
    for (const unit of ['(a)', 'vice ', 'Eva Ek (S), ', '"', 'a\n', '- - ', 'Ersättare: ', '\t']) {
      expect(parseMembers(unit.repeat(200_000 / unit.length))).toBeDefined()
    }
  })

  test('people written in any of the usual ways are found again', () => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäöé]{1,9}$/)
    const given = fc.oneof(
      name,
      fc.tuple(name, name).map((both) => both.join('-')),
    )
    const family = fc.oneof(
      name,
      name.map((last) => `von ${last}`),
      fc.tuple(name, name).map((both) => both.join('-')),
    )
    const party = fc.constantFrom('S', 'M', 'SD', 'KD', 'MP', 'FiA', 'SÖS', '-')
    const role = fc.constantFrom('', 'ordförande', '1:e vice ordförande', '2:e vice ordf.')
    const write = fc.constantFrom<(person: readonly [string, string, string, string]) => string>(
      ([first, last, code, said]) => `${first} ${last} (${code})${said && `, ${said}`}`,
      ([first, last, code, said]) => `${code};${first} ${last};${said}`,
      ([first, last, code, said]) => `${code}\t${first}\t${last}\t${said}`,
      ([first, last, code, said]) => `${said && `${said}: `}${first} ${last} (${code})`,
      ([first, last, code, said]) => `- ${first} ${last}, ${code}${said && `, ${said}`}`,
    )
    const people = fc.uniqueArray(fc.tuple(given, family, party, role), {
      selector: ([first, last]) => `${first} ${last}`.toLowerCase(),
      maxLength: 20,
    })
    fc.assert(
      fc.property(people, write, (list, line) => {
        const { members, findings: found } = parseMembers(list.map(line).join('\n'))
        expect(found).toEqual([])
        expect(
          members.map(({ givenName, familyName, party: code }) => [givenName, familyName, code]),
        ).toEqual(list.map(([first, last, code]) => [first, last, code]))
      }),
    )
  })
})
