import { agendaTexts } from './texts/agenda.sv.ts'
import { appTexts } from './texts/app.sv.ts'
import { documentTexts } from './texts/documents.sv.ts'
import { firstStartTexts } from './texts/first-start.sv.ts'
import { meetingTexts } from './texts/meetings.sv.ts'
import { registerTexts } from './texts/register.sv.ts'

export { commandTexts } from './texts/commands.sv.ts'
export { errorText, errorTexts } from './texts/errors.sv.ts'
export {
  stepTexts,
  bodyKindTexts,
  deadlineTexts,
  itemKindTexts,
  numberingSchemeTexts,
  seatKindTexts,
  seatRoleTexts,
  sectionKindTexts,
  stateTexts,
} from './texts/states.sv.ts'

/** Everything that the interface says in Swedish, by screen. Errors, states and commands have tables of their own. */
export const texts = {
  app: appTexts,
  meetings: meetingTexts,
  firstStart: firstStartTexts,
  register: registerTexts,
  agenda: agendaTexts,
  documents: documentTexts,
} as const
