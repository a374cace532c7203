import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'

const common: InlineConfig = { configFile: false, logLevel: 'warn' }

/** Builds the window that is compared with into a folder that Electron can be started on. */
export async function buildBaseline(folder: string): Promise<void> {
  await build({
    ...common,
    root: import.meta.dirname,
    build: {
      ssr: join(import.meta.dirname, 'main.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'main.js' } },
    },
  })
  for (const page of ['empty', 'editor']) await buildPage(page, join(folder, page))
  const manifest = { name: 'paragraf-baseline', version: '1.0.0', type: 'module', main: 'main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
}

/** A page as the program's own are built: see electron.vite.config.ts. */
async function buildPage(page: string, outDir: string): Promise<void> {
  const root = join(import.meta.dirname, page)
  await build({
    ...common,
    root,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'index.html') },
    },
  })
}
