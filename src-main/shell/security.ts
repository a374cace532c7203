import { app, shell, type Session, type WebContents, type WebFrameMain } from 'electron'
import { pageOrigin } from './pages.ts'

/**
 * Switches that keep Chromium itself off the network: no name is ever looked up and no proxy searched for. Must be
 * called before Electron is ready.
 */
export function stayOffline(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
  // On Windows too the shipped dictionary is used, and no name in the registers goes into the system's own.
  app.commandLine.appendSwitch('disable-features', 'WinUseBrowserSpellChecker')
}

/** Locks every session there is and will be. Must be called before Electron is ready. */
export function lockSessions(): void {
  app.on('session-created', lockSession)
}

/** Denies a session every permission and every request but those for the program's own files. */
function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }))
  // The dictionary is shipped with the program (spelling.ts): should Chromium ever miss one, it asks an address that
  // nothing answers instead of its maker's.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL(`${pageOrigin}/no-dictionary/`)
  session.on('will-download', (event) => event.preventDefault())
}

/** The program's own files, the pictures that the page makes itself, and, while it is developed, the inspector. */
function isAllowedRequest(url: string): boolean {
  const own = url.startsWith(`${pageOrigin}/`) || url.startsWith(`blob:${pageOrigin}/`)
  return own || (!app.isPackaged && url.startsWith('devtools://'))
}

/**
 * Keeps every page where it is: no navigation, redirect, new window or embedded page. Links open in the web browser. And
 * keeps connections between pages (WebRTC) from sending anything: they pass by the policy of the page and the requests of
 * the session, and would need a proxy, of which there is none.
 */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url)
      return { action: 'deny' }
    })
  })
}

/** Opens an address in the user's web browser, if it is one of the web; anything else is ignored. */
function openOutside(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol === 'https:') void shell.openExternal(url.href)
}

/** Whether a message comes from the program's own page: the top frame of a window, with the page's exact origin. */
export function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === pageOrigin
}
