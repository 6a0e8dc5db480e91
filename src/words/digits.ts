/** Digits, lists and isolated text of Dari and Pashto, which their words share. */

/** The text with its digits in the Persian form, which Pashto has too. */
export const persianDigits = (text: string | number): string =>
  `${text}`.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)))

/** A number with the script's own marks: `۱٬۲۰۰`, `۰٫۵`. */
export const persianNumber = (n: number): string =>
  persianDigits(n.toLocaleString('en-GB').replaceAll(',', '٬').replace('.', '٫'))

/**
 * A number with its sign on its left, as CLDR writes it: without the left-to-right mark the sign of
 * text from right to left would stand on the number's right.
 */
export const persianWithPlus = (n: number): string => `\u200e+${persianNumber(n)}`

/** Text of another direction, which must not reorder the line around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** A part of a list: one of its items, or the words between two of them. */
interface ListPart {
  type: 'element' | 'literal'
  value: string
}

/** `A، B و C` in parts: `last` stands before the last item. `Intl` writes a comma before it. */
export function partsOfList(items: readonly string[], last: string): ListPart[] {
  return items.flatMap((value, i): ListPart[] => {
    const item: ListPart = { type: 'element', value }
    if (i === 0) return [item]
    return [{ type: 'literal', value: i === items.length - 1 ? last : '، ' }, item]
  })
}

/** The same as text. */
export const listed = (items: readonly string[], last: string): string =>
  partsOfList(items, last)
    .map(({ value }) => value)
    .join('')
