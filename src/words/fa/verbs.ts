import type { NameForms } from '../catalogue'

/** A verb after a name, in the number that the name takes. */
type Verb = (name: string) => string

/** Dari verbs that follow a name. Two names together take the plural too. */
export interface Verbs {
  readonly said: Verb
  readonly hasNotSaid: Verb
  readonly hadNotSaid: Verb
  readonly spoke: Verb
  /** Any other verb: its singular and its plural. */
  readonly agree: (name: string, one: string, many: string) => string
}

export function verbsOf(forms: NameForms): Verbs {
  const agree = (name: string, one: string, many: string) =>
    forms.isPlural(name) || name.includes(' و ') ? many : one
  const verb =
    (one: string, many: string): Verb =>
    (name) =>
      agree(name, one, many)
  return {
    said: verb('گفت', 'گفتند'),
    hasNotSaid: verb('نگفته است', 'نگفته‌اند'),
    hadNotSaid: verb('نگفته بود', 'نگفته بودند'),
    spoke: verb('سخن گفت', 'سخن گفتند'),
    agree,
  }
}
