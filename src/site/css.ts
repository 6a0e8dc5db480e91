import { transform } from 'lightningcss'

/** A minified style sheet, its addresses below the site's base. */
export function minifiedCss(css: string, base: string): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Url: (one) => ({ ...one, url: one.url.replace(/^\//, base) }) },
  })
  return Buffer.from(code).toString()
}
