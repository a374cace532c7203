import { useState } from 'react'
import type { ImportResult } from '#ipc/contract'
import { call } from '../../bridge.ts'
import { openTab } from '../../app/navigation.ts'
import { useFailure } from '../../app/use-failure.ts'

type Refused = Extract<ImportResult, { readonly kind: 'refused' }>

/** Taking in a meeting from a file, and what was wrong with the file. */
export interface FileImport {
  readonly run: () => Promise<void>
  /** The last file that was refused; null when none was. */
  readonly refused: Refused | null
  /** Why no file could be taken in at all; '' when nothing failed. */
  readonly message: string
  readonly dismiss: () => void
}

/** Asks for a file, takes it in and opens its meeting. */
export function useImport(): FileImport {
  const [refused, setRefused] = useState<Refused | null>(null)
  const failure = useFailure()
  return {
    refused,
    message: failure.message,
    dismiss() {
      setRefused(null)
      failure.clear()
    },
    async run() {
      setRefused(null)
      const result = await failure.attempt(() => call('file.import', {}))
      if (result === null) return
      if (result.kind === 'refused') setRefused(result)
      else await openTab(result.meetingId, null)
    },
  }
}
