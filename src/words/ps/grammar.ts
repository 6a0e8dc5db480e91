import type { NameForms } from '../catalogue'
import { listed, partsOfList, persianDigits } from '../digits'

/** Grammar that sentences in Pashto share: forms of names, numbers of things, lists. */

/** A bare number in Persian digits. */
export const number = (n: number): string => persianDigits(n)

/** A number and its noun: singular after 1, plural after all others. */
export const counted = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`

export const claims = (n: number): string => counted(n, 'ادعا', 'ادعاوې')

/** After «له»: the oblique. */
export const ofClaims = (n: number): string => counted(n, 'ادعا', 'ادعاوو')

/** `A، B او C` in parts. */
export const listParts = (items: readonly string[]) => partsOfList(items, ' او ')

export const list = (items: readonly string[]): string => listed(items, ' او ')

/**
 * Makes the function that gives the oblique of a name, or of each name of a list. A name that has
 * words of a list in itself («سرچینې، یوه یې قوماندان») is known as a whole.
 */
export function obliqueIn(forms: NameForms): (names: string) => string {
  function oblique(names: string): string {
    const whole = forms.oblique(names)
    if (whole !== names) return whole
    const parts = names.split(/(، | او )/)
    // The longest beginning that is a name, then the rest.
    for (let end = parts.length; end > 0; end -= 2) {
      const name = parts.slice(0, end).join('')
      const own = forms.oblique(name)
      if (own === name && end > 1) continue
      const [between = '', ...rest] = parts.slice(end)
      return rest.length === 0 ? own : own + between + oblique(rest.join(''))
    }
    return names
  }
  return oblique
}

/** `3 September` on which something was said: «د سپټمبر په ۳مه». */
export function onDay(day: string): string {
  const [, date, month] = /^(\S+) (\S+)$/.exec(day) ?? []
  return date === undefined || month === undefined ? `په ${day}` : `د ${month} په ${date}مه`
}

/** A province as a whole; the class noun agrees with «ټول» whatever the name. */
export const wholeProvince = (province: string): string => `ټول ${province} ولایت`
