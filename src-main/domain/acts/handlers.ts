import type { MeetingRecord } from '../record.ts'
import type { Act, ActKind } from './act.ts'

/** What an act does to a record. @throws AppError when the act is not possible on it; the record is then unchanged. */
export type Handler<TKind extends ActKind> = (record: MeetingRecord, act: Act<TKind>) => MeetingRecord

/** Handlers by the kind of act. */
export type Handlers<TKind extends ActKind> = { readonly [K in TKind]: Handler<K> }
