import type { ElectronApplication } from '@playwright/test'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sandboxFlags } from '../../scripts/support/display.ts'
import { networkUse } from './support/net-log.ts'
import { launchProgram } from './support/program.ts'
import { expect, test } from './support/test.ts'

const pageUrl = 'app://paragraf/index.html'
const elsewhere = 'https://example.org/'

/** Lets what was started in the page happen: a navigation, a script, an image. */
const settle = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))',
    ),
  )

test.describe('the page', () => {
  test('has no Node, and of Electron nothing but two functions', async ({ page }) => {
    const found = await page.evaluate(() => {
      const names = [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ]
      return {
        names: names.filter((name) => name in globalThis),
        bridge: Object.keys(window.paragraf).toSorted(),
      }
    })
    expect(found).toEqual({ names: [], bridge: ['invoke', 'on'] })
  })

  test('cannot change what it was given', async ({ page }) => {
    const changed = await page.evaluate(() => {
      const bridge: { invoke: unknown } = window.paragraf
      try {
        bridge.invoke = 'mine'
      } catch {
        return false
      }
      return bridge.invoke === 'mine'
    })
    expect(changed).toBe(false)
  })

  test('is isolated and sandboxed', async ({ program }) => {
    const preferences = await program.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Electron gives the preferences that are in force, but does not declare that it does.
      return (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    })
  })

  test('runs in the sandbox of the system, unless the test runs as root', async ({ program }) => {
    const pid = await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    // 2: a filter decides which system calls the process may make.
    const filtered = /^Seccomp:\s*2$/m.test(status)
    expect(filtered).toBe(sandboxFlags().flags.length === 0)
  })
})

test.describe('the policy of the page', () => {
  test('is sent with every file', async ({ program }) => {
    const headers = await program.app.evaluate(async ({ session }, url) => {
      const response = await session.defaultSession.fetch(url)
      return Object.fromEntries(response.headers)
    }, pageUrl)
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        "trusted-types lexical 'allow-duplicates'",
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('keeps text from becoming code', async ({ page, program }) => {
    const ran = await page.evaluate(() => {
      const attempt = (work: () => unknown): string => {
        try {
          work()
          return 'ran'
        } catch (error) {
          return (error as Error).name
        }
      }
      return {
        html: attempt(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
        write: attempt(() => document.write('<p>x</p>')),
        policy: attempt(() => (window as never as TrustedTypes).trustedTypes.createPolicy('mine', {})),
        script: attempt(() => (document.createElement('script').text = 'window.inline = true')),
      }
    })
    expect(ran).toEqual({ html: 'TypeError', write: 'TypeError', policy: 'TypeError', script: 'TypeError' })
    const complaints = await program.takeComplaints()
    expect(complaints.length).toBeGreaterThanOrEqual(4)
    expect(complaints.filter((text) => !text.includes('Trusted'))).toEqual([])
  })

  test('keeps everything from outside out', async ({ page, program }) => {
    const loaded = await page.evaluate(async (url) => {
      const outcome = (element: HTMLElement): Promise<string> =>
        new Promise((resolve) => {
          element.addEventListener('load', () => resolve('loaded'))
          element.addEventListener('error', () => resolve('refused'))
          document.body.append(element)
        })
      const element = <K extends keyof HTMLElementTagNameMap>(
        name: K,
        properties: Partial<HTMLElementTagNameMap[K]>,
      ): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), properties)
      return {
        picture: await outcome(element('img', { src: `${url}x.png` })),
        style: await outcome(element('link', { rel: 'stylesheet', href: `${url}x.css` })),
        fetch: await fetch(url).then(
          () => 'loaded',
          () => 'refused',
        ),
        beacon: navigator.sendBeacon(url, 'x') ? 'queued' : 'refused',
        socket: await new Promise((resolve) => {
          try {
            const socket = new WebSocket('wss://example.org/')
            socket.addEventListener('error', () => resolve('refused'))
            socket.addEventListener('open', () => resolve('loaded'))
          } catch {
            resolve('refused')
          }
        }),
      }
    }, elsewhere)
    expect(loaded).toMatchObject({
      picture: 'refused',
      style: 'refused',
      fetch: 'refused',
      socket: 'refused',
    })
    const complaints = await program.takeComplaints()
    expect(complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([])
  })
})

test.describe('the program', () => {
  for (const { name, go } of [
    { name: 'by script', go: (url: string) => location.assign(url) },
    {
      name: 'by a link',
      go: (url: string) => Object.assign(document.createElement('a'), { href: url }).click(),
    },
    {
      name: 'by a link to a window',
      go: (url: string) =>
        Object.assign(document.createElement('a'), { href: url, target: '_blank' }).click(),
    },
  ]) {
    test(`does not leave its page ${name}`, async ({ page, program }) => {
      await program.app.evaluate(({ shell }) => {
        shell.openExternal = () => Promise.resolve()
      })
      for (const url of [
        elsewhere,
        'file:///etc/passwd',
        'app://paragraf/other.html',
        'data:text/html,x',
        'blob:null/x',
      ]) {
        await page.evaluate(go, url)
        await settle(program.app)
        expect(page.url(), url).toBe(pageUrl)
        expect(program.app.windows(), url).toHaveLength(1)
      }
      await program.takeComplaints()
    })
  }

  test('does not follow a redirect', async ({ page, program }) => {
    const outcome = await program.app.evaluate(
      async ({ BrowserWindow, session }, { url, target }) => {
        const { protocol } = session.defaultSession
        protocol.unhandle('app')
        protocol.handle('app', () => new Response(null, { status: 302, headers: { Location: target } }))
        const window = BrowserWindow.getAllWindows()[0]
        return window?.webContents.loadURL(url).then(
          () => 'loaded',
          (error: Error) => error.message,
        )
      },
      { url: pageUrl, target: elsewhere },
    )
    expect(outcome).toMatch(/^ERR_/)
    expect(page.url()).not.toContain('example.org')
    await program.takeComplaints()
  })

  test('opens no windows, and hands only addresses of the web to the web browser', async ({
    page,
    program,
  }) => {
    await program.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = (url) => {
        opened.push(url)
        return Promise.resolve()
      }
    })
    const windows = await page.evaluate(() =>
      [
        'https://example.org/a',
        'http://example.org/',
        'file:///etc/passwd',
        'mailto:a@example.org',
        'app://paragraf/',
      ]
        .map((url) => window.open(url))
        .filter((opened) => opened !== null),
    )
    expect(windows).toEqual([])
    expect(program.app.windows()).toHaveLength(1)
    const opened = await program.app.evaluate(() => (globalThis as never as { opened: string[] }).opened)
    expect(opened).toEqual(['https://example.org/a'])
    await program.takeComplaints()
  })

  test('embeds no pages', async ({ page, program }) => {
    const views = await page.evaluate((url) => {
      const view = Object.assign(document.createElement('webview'), { src: url })
      const frame = Object.assign(document.createElement('iframe'), { src: url })
      document.body.append(view, frame)
      return { isView: 'getURL' in view }
    }, elsewhere)
    await settle(program.app)
    expect(views.isView).toBe(false)
    expect(page.frames().map((frame) => frame.url())).not.toContain(elsewhere)
    const contents = await program.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    expect(contents).toBe(1)
    await program.takeComplaints()
  })

  test('grants no permission', async ({ page, program }) => {
    const granted = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'persistent-storage',
      ]
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        ),
      )
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      )
      const notice = await Notification.requestPermission()
      return { states: names.filter((_name, index) => states[index] === 'granted'), media, notice }
    })
    expect(granted).toEqual({ states: [], media: 'denied', notice: 'denied' })
    await program.takeComplaints()
  })

  test('serves its own files only', async ({ program }) => {
    const asked = [
      'app://paragraf/../main/index.js',
      'app://paragraf/%2e%2e/main/index.js',
      'app://paragraf/..%2fmain%2findex.js',
      'app://paragraf/assets/../../main/index.js',
      'app://paragraf/..%5cmain%5cindex.js',
      'app://paragraf/index.html%00',
      'app://paragraf/nowhere.html',
      'app://other/index.html',
    ]
    const served = await program.app.evaluate(async ({ session }, urls) => {
      const statuses = await Promise.all(
        urls.map(async (url) => (await session.defaultSession.fetch(url)).status),
      )
      return urls.filter((_url, index) => statuses[index] !== 404)
    }, asked)
    expect(served).toEqual([])
  })
})

test.describe('calls', () => {
  test('by names that are not for the page are refused', async ({ page }) => {
    const refused = await page.evaluate(async () => {
      const names = [
        'document.write',
        'file.importFrom',
        'document.name',
        'app.quit',
        '__proto__',
        'toString',
        '',
      ]
      const answers = await Promise.all(
        names.map((name) =>
          window.paragraf.invoke(name as never, {}).then(
            () => [name],
            () => [],
          ),
        ),
      )
      return answers.flat()
    })
    expect(refused).toEqual([])
  })

  test('with anything but what the contract says are refused', async ({ page }) => {
    const replies = await page.evaluate(() =>
      Promise.all([
        window.paragraf.invoke('app.theme', { theme: 'pink' }),
        window.paragraf.invoke('document.export', {
          meetingId: '1',
          kind: 'protokoll',
          format: 'pdf',
          path: '/tmp/x',
        }),
        window.paragraf.invoke('meeting.read', { meetingId: 1 }),
        window.paragraf.invoke('app.status', null),
      ]),
    )
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  test('from a page that is not the program’s are refused', async ({ program }) => {
    const answer = await program.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await foreign.loadURL('about:blank')
      const reply: unknown = await foreign.webContents.executeJavaScript(
        "window.paragraf.invoke('app.status', {}).then((reply) => JSON.stringify(reply), (error) => error.message)",
      )
      foreign.destroy()
      return reply
    })
    expect(answer).toContain('Only the program’s own page may call')
  })
})

test.describe('the network', () => {
  test('sees nothing of the program, even when its main process is told to ask', async ({ program }) => {
    const outcomes = await program.app.evaluate(async ({ net, session, BrowserWindow }, url) => {
      const told: string[] = []
      const note = async (work: Promise<unknown> | undefined): Promise<void> => {
        told.push(
          await (work ?? Promise.resolve()).then(
            () => 'answered',
            (error: Error) => error.message,
          ),
        )
      }
      const window = BrowserWindow.getAllWindows()[0]
      await note(net.fetch(url))
      await note(session.defaultSession.fetch('http://127.0.0.1:1/'))
      await note(session.fromPartition('another').fetch(url))
      await note(window?.loadURL(url))
      await note(window?.loadURL('file:///etc/passwd'))
      return told
    }, elsewhere)
    for (const outcome of outcomes) expect(outcome).toMatch(/ERR_(BLOCKED_BY_CLIENT|ABORTED|FAILED)/)
  })

  test('is not asked for a dictionary, not even for one that the program does not have', async ({
    dataFolder,
  }) => {
    const first = await launchProgram({ dataFolder })
    const missed = await first.app.evaluate(
      ({ session: { defaultSession: session } }) =>
        new Promise((resolve) => {
          session.on('spellcheck-dictionary-download-failure', (_event, language) => resolve(language))
          session.setSpellCheckerLanguages(['sv', 'de'])
        }),
    )
    expect(missed).toBe('de')
    await first.close()
    // Chromium did ask: an address of the program's own, which nothing answers.
    expect(await urlsAsked(first.netLog)).toEqual(['app://paragraf/no-dictionary/de-de-3-0.bdic'])

    // Nor when the dictionary cannot be put where Chromium looks for it.
    await rm(join(dataFolder, 'Dictionaries'), { recursive: true })
    await writeFile(join(dataFolder, 'Dictionaries'), 'a file where the folder should be')
    const again = await launchProgram({ dataFolder })
    const languages = await again.app.evaluate(({ session }) =>
      session.defaultSession.getSpellCheckerLanguages(),
    )
    expect(languages).toEqual([])
    await again.close()
    expect((await urlsAsked(again.netLog)).filter((url) => !url.startsWith('app://paragraf/'))).toEqual([])
    expect(await readFile(again.log, 'utf8')).toMatch(/The dictionary could not be put in its place: E/)
  })

  test('is not reached by a connection between pages, which no policy of the page forbids', async ({
    dataFolder,
  }) => {
    const program = await launchProgram({ dataFolder })
    const candidates = await program.page.evaluate(async () => {
      const connection = new RTCPeerConnection({
        iceServers: [
          { urls: 'stun:127.0.0.1:1' },
          { urls: 'turn:127.0.0.1:1?transport=tcp', username: 'x', credential: 'x' },
        ],
      })
      const found: string[] = []
      const gathered = new Promise<void>((resolve) => {
        connection.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate !== null) found.push(candidate.candidate)
        })
        connection.addEventListener('icegatheringstatechange', () => {
          if (connection.iceGatheringState === 'complete') resolve()
        })
      })
      connection.createDataChannel('out')
      await connection.setLocalDescription()
      await gathered
      connection.close()
      return found
    })
    expect(candidates).toEqual([])
    await program.close()
    // Chromium looks which addresses the computer has; what matters is that not a byte leaves it.
    expect(
      (await networkUse(program.netLog)).filter((entry) => /BYTES_SENT|^TCP_CONNECT/.test(entry)),
    ).toEqual([])
  })

  test('would be seen in the log that all tests look at', async ({ dataFolder }) => {
    const program = await launchProgram({ dataFolder })
    await program.app.evaluate(async ({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(null)
      await session.defaultSession.fetch('http://127.0.0.1:1/').catch(() => undefined)
    })
    await program.close()
    expect((await networkUse(program.netLog)).join('\n')).toContain('http://127.0.0.1:1/')
  })
})

/** The addresses that a network log says were asked for; it says nothing else of the network. */
async function urlsAsked(netLog: string): Promise<readonly string[]> {
  const entries = await networkUse(netLog)
  expect(entries.filter((entry) => !entry.startsWith('URL_REQUEST'))).toEqual([])
  return entries.flatMap((entry) => /"url":"([^"]*)"/.exec(entry)?.slice(1) ?? [])
}

type TrustedTypes = { readonly trustedTypes: { createPolicy(name: string, rules: object): unknown } }
