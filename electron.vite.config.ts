import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { narrowCode } from './scripts/support/narrow-code.ts'

const at = (path: string): string => resolve(import.meta.dirname, path)

/**
 * Three bundles in out/: main (the shell and the host process, ES modules), preload (one CommonJS file, as a sandboxed
 * preload must be) and renderer (the page, served from app://paragraf).
 *
 * The targets are those of the oldest Electron that the project runs on, 33.
 */
export default defineConfig({
  main: {
    plugins: [narrowCode()],
    build: {
      outDir: 'out/main',
      target: 'node20',
      // Halves what a start and the first PDF read, and the text that V8 keeps of it.
      minify: true,
      // Read as the hundreds of files that they are, these would be half of the time that a start or a first PDF takes.
      externalizeDeps: { exclude: ['zod', '@cantoo/pdf-lib'] },
      rolldownOptions: {
        input: { index: at('src-main/index.ts'), 'host-process': at('src-main/host-process.ts') },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src-main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react(), narrowCode()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      // The page's Content Security Policy allows files of its own and nothing inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('src-renderer/index.html') },
    },
  },
})
