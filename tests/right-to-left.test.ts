/**
 * Styles name sides by the direction of the text (start and end), so that pages in Dari and Pashto
 * are the mirror image; left and right only where geography, the screen or a drawing needs them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Files with physical sides, and what needs them. */
const PHYSICAL: Readonly<Record<string, string>> = {
  'map/Enlargement.svelte': 'shares of a map that is never mirrored',
  'map/MapRegion.svelte': 'its buttons lie opposite the enlargement, which is at the left',
  'map/MapView.svelte': 'shares of a map that is never mirrored',
  'map/PlaceLabels.svelte': 'shares of a map that is never mirrored',
  'map/ScaleBar.svelte': 'lies beside the enlargement, which is at the left',
  'map/gl/gl.css': 'a canvas, drawn from its left upper corner',
  'panel/Day.svelte': 'two sides of a square that is rotated to point up or down',
  'panel/Note.svelte': 'lies opposite the mark on the map that it is about',
  'site/claim.css': 'insets of the screen, which env() names by its sides',
}

/** The styles of a file: of a component its `<style>` and its `style` attributes and directives. */
function stylesOf(path: string): string {
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.css')) return text.replace(/\/\*[^]*?\*\//g, '')
  const sheets = [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css)
  const inline = [...text.matchAll(/\bstyle:([\w-]+)=/g)].map(([, name = '']) => `${name}: 0;`)
  const attributes = [...text.matchAll(/\bstyle=(?:"([^"]*)"|\{`([^`]*)`\})/g)].map(
    ([, a, b]) => `${a ?? b ?? ''};`,
  )
  return [...sheets, ...inline, ...attributes].join('\n').replace(/\/\*[^]*?\*\//g, '')
}

/** The values of a declaration, not split inside brackets. */
const valuesOf = (value: string) =>
  value.trim().match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

/** Declarations of a style sheet that name a physical side. */
export function physicalIn(css: string): string[] {
  const found: string[] = []
  for (const [whole, name = '', value = ''] of css.matchAll(
    /(?<=[\s;{]|^)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g,
  )) {
    const sides =
      /^(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-)?(?:left|right)\b/
    const corners = /^border-(?:top|bottom)-(?:left|right)-radius$/
    const values = valuesOf(value)
    if (
      sides.test(name) ||
      corners.test(name) ||
      (/^(text-align|float|clear|justify-\w+|justify-items)$/.test(name) &&
        /\b(left|right)\b/.test(value)) ||
      // Of four values the second is the right side, the last the left one.
      (/^(margin|padding|inset|border-width)$/.test(name) &&
        values.length === 4 &&
        values[1] !== values[3]) ||
      (name === 'border-radius' && values.length > 1)
    )
      found.push(whole.trim())
  }
  return found
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|svelte)$/.test(name))
  .map((name) => relative(SRC, join(SRC, name)).replaceAll('\\', '/'))
  .sort()
const physical = new Map(
  files
    .map((file) => [file, physicalIn(stylesOf(join(SRC, file)))] as const)
    .filter(([, of]) => of.length > 0),
)

describe('sides in styles', () => {
  it('a declaration of a physical side is found, a logical one is not', () => {
    expect(
      physicalIn(
        '.a { margin-left: 2px; inset: 0 1px 2px 3px; text-align: right; padding: 0 calc(1px + (2px)) 4px 5px; border-top-left-radius: 2px }',
      ),
    ).toHaveLength(5)
    expect(
      physicalIn(
        '.a { margin-inline-start: 2px; inset: 0 1px 2px 1px; text-align: end; padding: 0 max(1px, 2px); --large-left: 2px; border-radius: 2px }',
      ),
    ).toEqual([])
  })

  it('are logical, but in the files that say why not', () => {
    expect(
      Object.fromEntries([...physical].filter(([file]) => PHYSICAL[file] === undefined)),
    ).toEqual({})
  })

  it('every exception is needed', () => {
    expect(Object.keys(PHYSICAL).filter((file) => !physical.has(file))).toEqual([])
  })
})
