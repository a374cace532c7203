import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Notice } from '../ui/Notice.tsx'
import { loadOwnWords, removeOwnWord, useOwnWords } from './own-words.ts'
import { chooseSpelling, useSettings } from './settings.ts'
import { texts } from './texts.sv.ts'
import { useFailure } from './use-failure.ts'
import './SpellingSettings.css'

/** Whether misspelt words are marked, and the words that the user has added to the dictionary. */
export function SpellingSettings(): ReactNode {
  const { spelling } = useSettings()
  const words = useOwnWords()
  const failure = useFailure()
  const { settings } = texts.app
  const load = useEffectEvent(() => void failure.attempt(loadOwnWords))
  useEffect(() => load(), [])
  return (
    <section className="page-part spelling" aria-labelledby="spelling">
      <h3 id="spelling" className="field-label">
        {settings.spelling}
      </h3>
      <Checkbox
        label={settings.spellingOn}
        isSelected={spelling}
        onChange={(isOn) => void failure.attempt(() => chooseSpelling(isOn))}
      />
      <p className="small muted">{settings.spellingNote}</p>
      <h4 id="own-words" className="field-label-small spelling-own">
        {settings.ownWords}
      </h4>
      {words.length === 0 ? (
        <p className="small muted">{settings.noOwnWords}</p>
      ) : (
        <ul className="own-words" aria-labelledby="own-words">
          {words.map((word) => (
            <li key={word} className="own-word">
              {word}
              <Button
                kind="icon"
                aria-label={settings.removeOwnWord(word)}
                onPress={() => void failure.attempt(() => removeOwnWord(word))}
              >
                <X aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {failure.message !== '' && <Notice kind="error">{failure.message}</Notice>}
    </section>
  )
}
