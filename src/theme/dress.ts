import { propertiesOf, type Tokens } from './tokens'

const dark = matchMedia('(prefers-color-scheme: dark)')
let worn: Tokens | undefined
let names: readonly string[] = []

/** Sets the properties of the tokens in the theme that the page has now. */
function wear(): void {
  if (!worn) return
  const { style, dataset } = document.documentElement
  const theme = dataset.theme ?? (dark.matches ? 'dark' : 'light')
  for (const name of names) style.removeProperty(name)
  const properties = propertiesOf(worn, theme === 'dark' ? 'dark' : 'light')
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value)
  names = Object.keys(properties)
}

/** Dresses the page in tokens: through the style object, which a strict content policy allows. */
export function dress(tokens: Tokens): void {
  if (!worn) dark.addEventListener('change', wear)
  worn = tokens
  wear()
}
