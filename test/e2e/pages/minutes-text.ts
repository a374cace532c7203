import type { Page } from '@playwright/test'

/** The sentences of a section of the § that is shown, by its heading. They follow what is done: wait for them. */
export async function sectionOf(page: Page, heading: string): Promise<readonly string[]> {
  const texts = await page.getByRole('article').evaluate((article, name) => {
    const found = [...article.querySelectorAll('section')].find(
      (each) => each.querySelector('h3')?.textContent === name,
    )
    return [...(found?.querySelectorAll('p, li') ?? [])].map((block) => block.textContent ?? '')
  }, heading)
  return texts.filter((text) => text !== '')
}

/** The lines of the text of the § that is shown, headings too, those that are empty left out. They follow what is done. */
export async function linesOf(page: Page): Promise<readonly string[]> {
  const text = await page.getByRole('textbox', { name: /^Text i / }).innerText()
  return text.split('\n').filter((line) => line.trim() !== '')
}
