/**
 * Whether a text holds something that looks like a personnummer or samordningsnummer: six or eight digits of a date, a
 * sign or none, and four more (domain.md §10). Without the sign the check digit must be right as well, since case and
 * telephone numbers look alike.
 */
export function hasPersonnummer(text: string): boolean {
  return [...text.matchAll(/(?<![\d-])(\d{2})?(\d{6})([-+]?)(\d{4})(?![\d-])/g)].some(
    ([, , date = '', sign = '', end = '']) =>
      isBirthDate(date) && (sign !== '' || hasRightCheckDigit(`${date}${end}`)),
  )
}

/** Month and day exist; a samordningsnummer adds 60 to the day. */
function isBirthDate(date: string): boolean {
  const month = Number(date.slice(2, 4))
  const day = Number(date.slice(4, 6))
  const dayOfMonth = day > 60 ? day - 60 : day
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31
}

/** Luhn's algorithm over the ten digits. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, i) => {
    const product = digit * (i % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}
