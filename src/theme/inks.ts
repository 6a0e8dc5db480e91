/** CSS values of a fill pattern's inks. */
export type Inks = Readonly<Record<'first' | 'second' | 'paper', string>>

/** Inks of two parties by their theme colours, the first party first. */
export function inksOf(colours: readonly [string, string]): Inks {
  const [first, second] = colours
  return { first: `var(--${first})`, second: `var(--${second})`, paper: 'var(--paper)' }
}
