/** Paragraphs of minutes, about as long as they are in a fullmäktige, each a little unlike the next. */
export function prose(paragraphs: number): readonly string[] {
  return Array.from({ length: paragraphs }, (_, i) => {
    const sentences = Array.from({ length: 4 }, (_, n) => stock[(i * 3 + n) % stock.length] ?? '')
    return `${i + 1}. ${sentences.join(' ')}`
  })
}

const stock = [
  'Kommunstyrelsens förvaltning har tagit fram ett förslag till reviderad översiktsplan för tätorten.',
  'Förslaget har varit utsänt på samråd under våren och fyrtiotvå yttranden har kommit in.',
  'Byggnadsnämnden föreslår att planen antas med de ändringar som framgår av bilagan.',
  'De ekonomiska följderna ryms inom den beslutade ramen för 2026 och planåren därefter.',
  'Ärendet har beretts i arbetsutskottet, som beslutade att överlämna det utan eget ställningstagande.',
  'En prövning av barnets bästa har gjorts, och förslaget bedöms inte påverka barn och unga negativt.',
  'Uppdraget återredovisas till nämnden senast i september, med en plan för det fortsatta arbetet.',
]
