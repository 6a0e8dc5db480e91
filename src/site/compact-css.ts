/** A style sheet as text: without comments and line breaks, its addresses below the site's base. */
export const compactCss = (css: string, base: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replaceAll("url('/", `url('${base}`)
    .trim()
