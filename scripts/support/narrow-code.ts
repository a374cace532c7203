import type { Plugin } from 'vite'

/**
 * Writes the characters beyond Latin-1 in built code as escapes. V8 keeps a file's text for as long as it runs, in two
 * bytes a character as soon as a single one needs them: a few dashes and arrows would double what all the code takes.
 */
export function narrowCode(): Plugin {
  return {
    name: 'paragraf:narrow-code',
    // Behind the minifier, which writes such characters out.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = narrowed(file.code)
    },
  }
}

/** The same code in Latin-1: in strings, templates, patterns and names alike, `\uXXXX` stands for a character. */
export function narrowed(code: string): string {
  return code.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
