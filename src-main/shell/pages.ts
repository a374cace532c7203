import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, normalize, sep } from 'node:path'

/** Where the page is from. Nothing else is ever loaded. */
export const pageOrigin = 'app://paragraf'

/** The address of the program's only page. */
export const pageUrl = `${pageOrigin}/index.html`

/**
 * What the page may do: run and show the program's own files, and nothing else. The editor makes one Trusted Types
 * policy, by the name `lexical`.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lexical 'allow-duplicates'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Makes `app:` a scheme with an origin, so that the page has one, and has Chromium keep what it made of the page's code.
 * Must be called before Electron is ready.
 */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Answers requests for `app://paragraf/…` with the files in a folder, and all others with 404. */
export function servePages(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const path = request.method === 'GET' ? fileOf(request.url, folder) : null
    const contentType = path === null ? undefined : contentTypes[extname(path)]
    if (path === null || contentType === undefined) return notFound()
    try {
      return new Response(new Uint8Array(await readFile(path)), { headers: headersOf(contentType) })
    } catch {
      return notFound()
    }
  })
}

/**
 * The file in the folder that an address names; null when the address is of another host or leads out of the folder,
 * also by encoded dots, slashes or a NUL.
 */
function fileOf(address: string, folder: string): string | null {
  const url = new URL(address)
  if (url.protocol !== 'app:' || url.host !== 'paragraf') return null
  let name: string
  try {
    name = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (name.includes('\0') || name.includes('\\')) return null
  const path = normalize(`${folder}${sep}${name}`)
  return path.startsWith(normalize(folder + sep)) ? path : null
}

function headersOf(contentType: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

function notFound(): Response {
  return new Response('', { status: 404, headers: headersOf('text/html; charset=utf-8') })
}
