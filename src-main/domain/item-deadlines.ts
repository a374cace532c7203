import { addYears } from './dates.ts'
import { type Deadline, deadline } from './deadlines.ts'
import type { IsoDate } from './ids.ts'

/** D8: a tabled item comes up at fullmäktige's next meeting unless it decides otherwise (KL 5:51). */
export function tabledItemDeadline(nextMeeting: IsoDate, treatedOn: IsoDate | null): Deadline {
  return { ...deadline('tabledItem', 'D8', nextMeeting), doneOn: treatedOn, source: 'KL 5:51' }
}

/** D9: a motion or citizen's proposal is decided within a year if possible, else reported (KL 5:35, 6:34). */
export function motionDecisionDeadline(raisedOn: IsoDate, decidedOn: IsoDate | null): Deadline {
  return {
    ...deadline('motionDecision', 'D9', addYears(raisedOn, 1)),
    doneOn: decidedOn,
    source: 'KL 5:35, 6:34',
  }
}

/** D10: a decision that the chair has taken alone (KL 6:39) is notified at the next meeting (KL 6:40). */
export function chairDecisionDeadline(nextMeeting: IsoDate, notifiedOn: IsoDate | null): Deadline {
  return { ...deadline('chairDecision', 'D10', nextMeeting), doneOn: notifiedOn, source: 'KL 6:40' }
}
