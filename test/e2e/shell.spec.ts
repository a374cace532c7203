import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './pages/accessibility.ts'
import { Frame } from './pages/frame.ts'
import { Overview } from './pages/overview.ts'
import { killHost } from './support/host.ts'
import { committeeFile, openMeetingFile } from './support/meeting.ts'
import { commandLine, launchProgram } from './support/program.ts'
import { testRuntime } from './support/runtime.ts'
import { closeClean, expect, test } from './support/test.ts'

test.describe('the window', () => {
  test('comes back in the size in which it was closed', async ({ dataFolder }) => {
    const bounds = { x: 60, y: 40, width: 1100, height: 700 }
    const first = await launchProgram({ dataFolder })
    await first.app.evaluate(({ BrowserWindow }, rectangle) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(rectangle)
    }, bounds)
    await closeClean(first)

    const second = await launchProgram({ dataFolder })
    const found = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    )
    expect(found).toMatchObject({ width: 1100, height: 700 })
    await closeClean(second)
  })

  for (const { name, kept } of [
    {
      name: 'out of sight',
      kept: '{"rectangle":{"x":9000,"y":9000,"width":900,"height":600},"maximized":false}',
    },
    { name: 'unreadable', kept: '{"rectangle":' },
  ]) {
    test(`has its first size when the kept one is ${name}`, async ({ dataFolder }) => {
      await writeFile(join(dataFolder, 'window.json'), kept)
      const program = await launchProgram({ dataFolder })
      const found = await program.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getBounds(),
      )
      expect(found).toMatchObject({ width: 1280, height: 800 })
      await closeClean(program)
    })
  }

  test('is the only one: a second start shows the first', async ({ program, dataFolder }) => {
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    const { executable, environment } = testRuntime()
    const second = spawn(executable, [...commandLine({ dataFolder })], {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    })
    const [code] = (await once(second, 'exit')) as [number]
    expect(code).toBe(0)
    const state = (): Promise<unknown> =>
      program.app.evaluate(({ BrowserWindow }) => {
        const [window, ...others] = BrowserWindow.getAllWindows()
        return { minimized: window?.isMinimized(), others: others.length }
      })
    await expect.poll(state).toEqual({ minimized: false, others: 0 })
  })
})

test.describe('the program', () => {
  test('has the sample meeting in it when it is started with --sample for the first time', async ({
    dataFolder,
  }) => {
    const first = await launchProgram({ dataFolder, args: ['--sample'] })
    await expect(first.page.getByText('Kommunstyrelsens produktionsutskott').first()).toBeVisible()
    await closeClean(first)

    const again = await launchProgram({ dataFolder, args: ['--sample'] })
    const overview = await again.page.evaluate(() => window.paragraf.invoke('overview.list', {}))
    expect((overview as unknown as { value: { meetings: unknown[] } }).value.meetings).toHaveLength(1)
    await closeClean(again)
  })

  test('has its regions as wide as they were made, by keys or by dragging', async ({ dataFolder }) => {
    const size = { width: 1280, height: 800 }
    const first = await launchProgram({ dataFolder })
    await first.app.evaluate(
      ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setSize(width, height),
      size,
    )
    const hands = await openMeetingFile(first, committeeFile)
    await hands.tabTo('Bredd på ärendelistan', 'Shift+Tab')
    await hands.press('ArrowRight', 3)
    await hands.tabTo('Bredd på delen till höger')
    await hands.press('Home')
    const people = first.page.getByRole('separator', { name: 'Bredd på delen till höger' })
    await expect(people).toHaveAttribute('aria-valuenow', '264')
    const box = await people.boundingBox()
    expect(box).not.toBeNull()
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2
    await first.page.mouse.move(x, 300)
    await first.page.mouse.down()
    await first.page.mouse.move(x - 40, 300)
    await first.page.mouse.up()
    await expect(people).toHaveAttribute('aria-valuenow', '304')
    await expectAccessible(first.page)
    await expect(new Frame(first.page).saved).toBeVisible()
    await closeClean(first)

    const again = await launchProgram({ dataFolder })
    await new Overview(again.page).open.click()
    await new Frame(again.page).part('Möte').click()
    const widthOf = async (name: string, role: 'navigation' | 'complementary'): Promise<number> =>
      (await again.page.getByRole(role, { name }).boundingBox())?.width ?? 0
    await expect.poll(() => widthOf('Ärenden', 'navigation')).toBe(320)
    expect(await widthOf('Personer och yrkanden', 'complementary')).toBe(304)
    await closeClean(again)
  })

  test('keeps what was typed when it is closed in the middle of a word', async ({ dataFolder }) => {
    const first = await launchProgram({ dataFolder })
    const hands = await openMeetingFile(first, committeeFile)
    await hands.press('Control+Enter')
    await hands.isOn(/^Text i /)
    await hands.type('Ordföranden hälsar välkom')
    await closeClean(first)

    const again = await launchProgram({ dataFolder })
    const kept = await again.page.evaluate(async () => {
      const overview = await window.paragraf.invoke('overview.list', {})
      const [meeting] = (overview as unknown as { value: { meetings: { id: string }[] } }).value.meetings
      return JSON.stringify(await window.paragraf.invoke('meeting.read', { meetingId: meeting?.id }))
    })
    expect(kept).toContain('Ordföranden hälsar välkom')
    await closeClean(again)
  })
})

test.describe('the menu', () => {
  test('speaks Swedish', async ({ program }) => {
    const labels = await program.app.evaluate(({ Menu }) => {
      const all = (menu: Electron.Menu | null | undefined): string[] =>
        (menu?.items ?? []).flatMap((item) => [item.label, ...all(item.submenu)])
      return all(Menu.getApplicationMenu())
    })
    expect(labels).toEqual(
      expect.arrayContaining(['Arkiv', 'Redigera', 'Visa', 'Hjälp', 'Avsluta', 'Klistra in']),
    )
    expect(
      labels.filter((label) => /\b(File|Edit|View|Help|Copy|Paste|Quit|Zoom|Undo)\b/.test(label)),
    ).toEqual([])
  })

  test('gives its commands to the page', async ({ program }) => {
    const heard = program.page.evaluate(
      () =>
        new Promise((resolve) => {
          window.paragraf.on('menu.command', resolve)
          document.documentElement.dataset['listening'] = 'yes'
        }),
    )
    await program.page.locator('html[data-listening]').waitFor()
    await program.app.evaluate(({ Menu }) => {
      const help = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Hjälp')
      help?.submenu?.items.find(({ label }) => label === 'Kortkommandon')?.click()
    })
    expect(await heard).toEqual({ command: 'help.keyboard' })
  })

  test('shows the keys of its commands, and can do what the page can do', async ({ program }) => {
    const enabled = (label: string): Promise<boolean | undefined> =>
      program.app.evaluate(({ Menu }, name) => {
        const meeting = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Sammanträde')
        return meeting?.submenu?.items.find((item) => item.label === name)?.enabled
      }, label)
    await expect.poll(() => enabled('Upprop och närvaro')).toBe(false)
    const hands = await openMeetingFile(program, committeeFile)
    await expect.poll(() => enabled('Upprop och närvaro')).toBe(true)
    await hands.press('Alt+ArrowLeft')
    await expect.poll(() => enabled('Upprop och närvaro')).toBe(false)
    const keys = await program.app.evaluate(({ Menu }) => {
      const help = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Hjälp')
      return help?.submenu?.items.flatMap(({ label, accelerator }) =>
        accelerator ? [[label, accelerator]] : [],
      )
    })
    expect(keys).toEqual([
      ['Handbok', 'F1'],
      ['Kortkommandon', 'CmdOrCtrl+/'],
    ])
  })
})

test.describe('the host', () => {
  test('is started again once when it dies, and the page is told', async ({ dataFolder }) => {
    const program = await launchProgram({ dataFolder })
    const { page, app } = program
    await page.evaluate(() => {
      const states: string[] = []
      Object.assign(window, { states })
      window.paragraf.on('host.state', (payload) => states.push((payload as { state: string }).state))
    })
    const states = (): Promise<string[]> =>
      page.evaluate(() => (window as never as { states: string[] }).states)
    const status = (): Promise<unknown> => page.evaluate(() => window.paragraf.invoke('app.status', {}))

    await killHost(app)
    await expect.poll(states).toContain('restarted')
    expect(await status()).toMatchObject({ ok: true })

    await killHost(app)
    await expect.poll(states).toContain('gone')
    expect(await status()).toMatchObject({ ok: false, error: { code: 'HOST_GONE' } })
    await program.close()
  })

  test('tells of a database that it cannot open, and opens it when it can', async ({ dataFolder }) => {
    await writeFile(join(dataFolder, 'data'), 'a file where the folder of the database should be')
    const program = await launchProgram({ dataFolder })
    const reply = await program.page.evaluate(() => window.paragraf.invoke('app.status', {}))
    expect(JSON.stringify(reply)).toMatch(/"code":"(DATABASE|FILE)_/)
    await expect(program.page.getByRole('alert')).toBeVisible()

    await rm(join(dataFolder, 'data'))
    await program.page.getByRole('button', { name: 'Försök igen' }).click()
    await expect(program.page.getByRole('contentinfo', { name: 'Status' })).toBeVisible()
    await program.close()
  })
})
