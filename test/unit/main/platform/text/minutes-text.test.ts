import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import { minutesText } from '../../../../../src-main/platform/text/minutes-text.ts'
import { sampleRecord } from '../../../../support/documents.ts'

const document = minutesDocument(sampleRecord())

describe('the minutes as plain text', () => {
  test('begin with what they are', () => {
    expect(minutesText(document).split('\n\n').slice(0, 4)).toEqual([
      'Österåkers kommun\nProtokoll',
      `${document.title}\n${'='.repeat(document.title.length)}`,
      [
        'Tid: Onsdag den 13 maj 2020, klockan 09.58 – 10.25',
        'Plats: Fullmäktigesalen, Alceahuset, Åkersberga',
        'Närvarande: Enligt bifogad närvarolista',
        'Utses att justera: § 7:2, Ann-Christine Furustrand (S)',
      ].join('\n'),
      'Fredrik Zethræus\nSekreterare, §§ 7:1–7:4',
    ])
  })

  test('begin each § after two blank lines, and end with a line feed', () => {
    const text = minutesText(document)
    expect(text).toContain(
      [
        'Information',
        '',
        '-',
        '',
        '',
        'KSPU § 7:3',
        'Dnr. PU 2020/0002',
        'Produktionsutskottets månadsuppföljning per mars 2020',
        '=====================================================',
        '',
        'Produktionsutskottets beslut',
        '',
        '1. Notera',
      ].join('\n'),
    )
    expect(text).toMatch(/Expedieras\n\nAkt\n$/)
    expect(text).not.toMatch(/\n{4}| \n/)
  })

  test('say that they are a draft', () => {
    expect(minutesText({ ...document, mark: 'Ej justerat' })).toMatch(/=\n\nEj justerat\n\nTid: /)
  })

  test('leave out a notice that is a document of its own, and others when there were none', () => {
    const text = minutesText({
      ...document,
      cover: { ...document.cover, anslagsbevis: null },
      attendance: { ...document.attendance, others: null },
    })
    expect(text).not.toContain('Anslagsbevis')
    expect(text).not.toContain('Övriga närvarande')
  })

  test('hold no control characters', () => {
    expect(minutesText({ ...document, title: 'Protokoll\u0000\u001b[31m' })).toContain('\nProtokoll[31m\n=')
  })
})
