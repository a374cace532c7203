import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Body } from '#domain/body.ts'
import { errorText, texts } from '../../app/texts.sv.ts'
import { say } from '../../app/toasts.ts'
import { useFailure } from '../../app/use-failure.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { BodyForms } from './BodyForms.tsx'
import { BodyPhrasesPart } from './BodyPhrasesPart.tsx'
import { BodyRulesPart } from './BodyRulesPart.tsx'
import { BodySeats } from './BodySeats.tsx'
import { BodyTemplatePart } from './BodyTemplatePart.tsx'
import { numberingExample } from './new-body.ts'
import { loadSeats, removeBody, undoRegister, useRegister } from './register-store.ts'

const tabs = ['seats', 'forms', 'template', 'phrases', 'rules'] as const

/** A body with its seats, its names, its template, its phrases and its rules; everything is changed where it stands. */
export function BodyPage({ body }: { readonly body: Body }): ReactNode {
  const seats = useRegister((state) => state.seats[body.id])
  const failure = useRegister((state) => state.failure)
  const removal = useFailure()
  const words = texts.register
  useEffect(() => {
    if (seats === undefined) void loadSeats(body.id)
  }, [body.id, seats])

  const remove = async (): Promise<void> => {
    const done = await removal.attempt(async () => {
      await removeBody(body.id)
      return true
    })
    if (done === true) say(words.bodyRemoved(body.name), undoRegister)
  }
  return (
    <Page name={body.name} width="wide">
      <h2 className="page-title">{body.name}</h2>
      <p className="muted body-summary">{words.summary(body.seats, numberingExample(body))}</p>
      {failure !== null && failure.code !== 'PERSON_IN_TWO_SEATS' && (
        <Notice kind="error">{errorText(failure)}</Notice>
      )}
      <Tabs className="body-tabs">
        <TabList className="phases" aria-label={words.tabs.label}>
          {tabs.map((tab) => (
            <Tab key={tab} id={tab} className="phase">
              {words.tabs[tab]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="seats" className="body-panel">
          {seats !== undefined && <BodySeats body={body} seats={seats} />}
        </TabPanel>
        <TabPanel id="forms" className="body-panel">
          <BodyForms body={body} />
        </TabPanel>
        <TabPanel id="template" className="body-panel">
          <BodyTemplatePart body={body} />
        </TabPanel>
        <TabPanel id="phrases" className="body-panel">
          <BodyPhrasesPart body={body} />
        </TabPanel>
        <TabPanel id="rules" className="body-panel">
          <BodyRulesPart body={body} />
          <div className="page-part">
            {removal.message !== '' && <Notice kind="error">{removal.message}</Notice>}
            <Button kind="plain" onPress={() => void remove()}>
              {words.removeBody}
            </Button>
          </div>
        </TabPanel>
      </Tabs>
    </Page>
  )
}
