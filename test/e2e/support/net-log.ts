import { readFile } from 'node:fs/promises'

/** The kinds of entry in Chromium's network log that mean that something was asked of the network. */
const asked =
  /^(URL_REQUEST|CORS_PREFLIGHT_URL_REQUEST|HOST_RESOLVER_MANAGER_REQUEST|DNS_TRANSACTION|DOH_|TCP_CONNECT|UDP_|SOCKET_|CONNECT_JOB|HTTP_STREAM|HTTP_TRANSACTION|PAC_|PROXY_RESOLUTION)/

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: unknown }[]
}

/**
 * Every entry of a network log (made with `--log-net-log`, complete when the program has closed) that means that
 * something was asked of the network, as text.
 */
export async function networkUse(path: string): Promise<readonly string[]> {
  const log = JSON.parse(await readFile(path, 'utf8')) as NetLog
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]))
  return log.events
    .map(({ type, params }) => `${names.get(type) ?? type} ${JSON.stringify(params ?? {})}`)
    .filter((entry) => asked.test(entry))
}
