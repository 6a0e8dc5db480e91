import { propertiesOf, type Tokens } from './tokens'

const dark = matchMedia('(prefers-color-scheme: dark)')
let applied: Tokens | undefined
let names: readonly string[] = []

/** Sets the custom properties of the tokens for the page's present theme, light or dark. */
function update(): void {
  if (!applied) return
  const { style, dataset } = document.documentElement
  const theme = dataset.theme ?? (dark.matches ? 'dark' : 'light')
  for (const name of names) style.removeProperty(name)
  const properties = propertiesOf(applied, theme === 'dark' ? 'dark' : 'light')
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value)
  names = Object.keys(properties)
}

/** Applies a publisher's tokens through the style object, which a strict Content Security Policy allows. */
export function applyTheme(tokens: Tokens): void {
  if (!applied) dark.addEventListener('change', update)
  applied = tokens
  update()
}
