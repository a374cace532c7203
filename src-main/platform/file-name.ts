import { cleanText } from './text/clean-text.ts'

/** What stands for something else in a path, or is refused by Windows. */
const refused = /[\\/:*?"<>|]/g

/** What Windows takes for a device, whatever follows after a full stop. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i

/** Longest beginning of a name, in UTF-8: file systems take 255 bytes, and a date and an extension follow. */
const mostBytes = 200

/**
 * Words that anybody may have written (what a body is called) as the beginning of a file name, on every system: without
 * what a path or a device is known by, without signs that turn the direction of writing and could make the extension look
 * like another, and not too long. '' when nothing is left.
 */
export function fileNamePart(words: string): string {
  const plain = trimmed(cleanText(words).replace(refused, '-').replace(/\s+/g, ' '))
  return trimmed(shortened(plain.replace(device, (name) => `${name}-`)))
}

/** A leading full stop hides a file, and Windows takes away the last ones. */
function trimmed(name: string): string {
  return name.replace(/^[ .]+|[ .]+$/g, '')
}

function shortened(name: string): string {
  let bytes = 0
  const fitting = Array.from(name).filter((character) => {
    bytes += Buffer.byteLength(character)
    return bytes <= mostBytes
  })
  return fitting.join('')
}
