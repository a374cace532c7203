import type { ElectronApplication } from '@playwright/test'

/**
 * Ends the host's process as a crash would, with no time to say goodbye. That it is started again, the page is told by
 * `host.state`.
 */
export async function killHost(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ serviceName }) => serviceName === 'node.mojom.NodeService')?.pid,
  )
  if (pid === undefined) throw new Error('The host does not run')
  process.kill(pid, 'SIGKILL')
}
