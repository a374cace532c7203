import { defineConfig } from '@playwright/test'

/**
 * The end-to-end tests: the built program in real Electron, with the real host and the production policy. One at a time,
 * since they share a screen and a keyboard focus. Without a display: `xvfb-run -a npx playwright test`.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/e2e/support/global-setup.ts',
  reporter: 'list',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
})
