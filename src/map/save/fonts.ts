/** Faces that a drawing's text is set in, as `@font-face` rules that need no network. */

/** The font rules of the page's own style sheets. */
function rules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
    } catch {
      return [] // of another origin
    }
  })
}

const bare = (name: string) => name.trim().replace(/^["']|["']$/g, '')

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result as string)
    reader.onerror = () => fail(reader.error ?? new Error('a font that cannot be read'))
    reader.readAsDataURL(blob)
  })
}

/** One face with its file inside; empty when that cannot be had: a like face stands in. */
async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const src = /url\((["']?)(.+?)\1\)/.exec(style.getPropertyValue('src'))?.[2]
  if (src === undefined) return ''
  try {
    const response = await fetch(new URL(src, parentStyleSheet?.href ?? location.href))
    if (!response.ok) return ''
    const face = ['font-family', 'font-style', 'font-weight', 'unicode-range']
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';')
    return `@font-face{${face};src:url(${await dataUrl(await response.blob())})}`
  } catch {
    return ''
  }
}

/** Rules for the families that `css` names, with the files in them. */
export async function facesFor(css: string): Promise<string> {
  const families = new Set(
    [...css.matchAll(/font-family:([^;}]+)/g)].flatMap(([, list = '']) =>
      list.split(',').map(bare),
    ),
  )
  const wanted = rules().filter(
    ({ style }) =>
      families.has(bare(style.getPropertyValue('font-family'))) &&
      style.getPropertyValue('src').includes('url('),
  )
  return (await Promise.all(wanted.map(embedded))).join('')
}
