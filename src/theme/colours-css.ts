import { COLOURS, VEIL } from './colours.ts'

/** A theme's colours as declarations of custom properties. */
function declarations(theme: keyof typeof COLOURS): string {
  const colours = Object.entries(COLOURS[theme]).map(([name, hex]) => `--${name}: #${hex};`)
  return `${colours.join(' ')} --veil: ${VEIL[theme]};`
}

/**
 * The style sheet that sets the colours of the theme that a reader or a publisher chose, else of the
 * device's; in print always the light ones.
 */
export const coloursCss = (): string => `
:root { color-scheme: light dark; ${declarations('light')} }
@media screen {
  :root[data-theme='dark'] { color-scheme: dark; ${declarations('dark')} }
}
:root[data-theme='light'] { color-scheme: light; }
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) { ${declarations('dark')} }
}
`
