import { defineConfig } from 'vitest/config'

/** Time for a test before it is taken to hang. A slow or busy machine is no failure, so it is long. */
const short = { testTimeout: 60_000, hookTimeout: 60_000 }
const long = { testTimeout: 180_000, hookTimeout: 180_000 }

/** One project a kind of test, so that each can be run by name: `npx vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], ...short } },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], ...long } },
      { test: { name: 'migrations', include: ['test/migrations/**/*.test.ts'], ...short } },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], ...long } },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], ...long } },
    ],
  },
})
