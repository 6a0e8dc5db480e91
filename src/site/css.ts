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

/** Code points, the last one included. */
interface CodeRange {
  readonly start: number
  readonly end: number
}

/** Code points of the `@font-face` rules of a style sheet that have a file. */
export function rangesOf(css: string): readonly CodeRange[] {
  const ranges: CodeRange[] = []
  transform({
    filename: 'fonts.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        'font-face': ({ value: { properties } }) => {
          const hasFile = properties.some(
            ({ type, value }) => type === 'source' && value.some((source) => source.type === 'url'),
          )
          if (!hasFile) return
          for (const { type, value } of properties)
            if (type === 'unicode-range') ranges.push(...value)
        },
      },
    },
  })
  return ranges
}
