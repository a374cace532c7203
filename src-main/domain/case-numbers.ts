/** A text with its case numbers (diarienummer) taken out. */
export interface WithCaseNumbers {
  readonly text: string
  /** As written, each once: "KS 2018/124". */
  readonly caseNumbers: readonly string[]
}

/** A case number in any form, where it is said to be one: "941-2011", "2012-KS", "H 00:189", "PU 2020/0002". */
const anyNumber = String.raw`(?:\p{Lu}{1,6}(?:[ -]\p{Lu}{1,6})?[ /.:-]{0,2})?\d+(?:[/:.-]\d+)*(?:-\p{Lu}{1,6})?(?!\p{L})`

/** What follows "Dnr": one number or several. */
const announced = new RegExp(
  String.raw`[([]?(?<!\p{L})(?:[Dd]nr|DNR|[Dd]iarienr|[Dd]iarienummer)(?!\p{L})[.:]*\s*(${anyNumber}(?:(?:\s*[,;]\s*|\s+och\s+)${anyNumber})*)[)\]]?`,
  'u',
)

/**
 * A case number by its looks: letters of the body, a year and a running number ("KS 2018/124", "KS/2017:499",
 * "KU.2017.3", "KS-2021/1682.103", "KS KF/2026:6"); not a date and not a span of years.
 */
const bySight =
  /[([]?(?<!\p{L})(\p{Lu}{1,6}(?:[ -]\p{Lu}{1,6})?[ /.:-]{1,2}(?!\d{4}-\d{2}-\d{2})(?:19|20)\d{2}(?:[/:.]|-(?!(?:19|20)\d{2}(?!\d)))\d{1,6}(?:\.\d{1,5})?)(?![\d\p{L}])[)\]]?/gu

/** A number alone in brackets: "(2018/124)". */
const bracketed = /\(((?:19|20)\d{2}[/:]\d{1,6})\)/gu

/** Picks the case numbers out of the title of an item. */
export function takeCaseNumbers(title: string): WithCaseNumbers {
  const found: string[] = []
  const take = (_: string, number: string): string => {
    found.push(...number.split(/\s*(?:[,;|]| och )\s*/).map((part) => part.trim()))
    return ' '
  }
  const text = title.replace(announced, take).replace(bySight, take).replace(bracketed, take)
  const caseNumbers = [...new Set(found.filter((number) => /\d/.test(number)))]
  return { text: tidied(text), caseNumbers }
}

function tidied(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
}
