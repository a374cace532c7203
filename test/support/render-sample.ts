/**
 * Prints the SHA-256 of the sample's minutes as a PDF, with some of them in bold: run in a process of its own, to see that it
 * is always the same.
 */
import { createHash } from 'node:crypto'
import { minutesDocument } from '#domain/document/minutes.ts'
import { renderMinutes } from '../../src-main/platform/typst/render-minutes.ts'
import { inBold, sampleRecord, typstEngine } from './documents.ts'

const pdf = await renderMinutes(typstEngine(), minutesDocument(inBold(sampleRecord())))
process.stdout.write(createHash('sha256').update(pdf).digest('hex'))
