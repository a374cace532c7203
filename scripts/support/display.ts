import { existsSync, readFileSync } from 'node:fs'

/** Whether windows can be shown: everywhere but on a Linux without X or Wayland. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** What has to be said to Electron so that it starts here, and the reason to tell, if there is one. */
export type SandboxFlags = { readonly flags: readonly string[]; readonly reason: string | null }

/**
 * Chromium refuses to run its sandbox as root, and cannot where the system keeps ordinary users from making namespaces
 * (Ubuntu 24.04, some containers). A program started from its sources then has to do without; an installed one never.
 */
export function sandboxFlags(): SandboxFlags {
  if (process.platform !== 'linux') return { flags: [], reason: null }
  if (process.getuid?.() === 0) return without('You are root, and Chromium’s sandbox does not run as root.')
  if (setting('kernel/apparmor_restrict_unprivileged_userns') === '1') {
    return without(
      'This system keeps programs of ordinary users from making the namespaces of Chromium’s sandbox.',
    )
  }
  if (setting('kernel/unprivileged_userns_clone') === '0' || setting('user/max_user_namespaces') === '0') {
    return without('User namespaces, which Chromium’s sandbox needs, are switched off on this system.')
  }
  return { flags: [], reason: null }
}

function without(reason: string): SandboxFlags {
  return { flags: ['--no-sandbox'], reason }
}

function setting(name: string): string | null {
  const path = `/proc/sys/${name}`
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}
