/** With the reader's own colours, sides differ by shape and names are legible. */
import { expect, it } from 'vitest'
import { CLAIMS } from './data'
import { open } from './harness'

it.each([
  ['light', '/'],
  ['dark', '/'],
  ['light', '/fa/'],
  ['dark', '/ps/'],
] as const)(
  'in forced colours, %s, of %s, sides differ by shape, names have no outline',
  async (theme, path) => {
    const { page } = await open(path, { forcedColors: true, theme })
    const shapes = await page.locator('.stack:not(.edge) > [data-claim]').evaluateAll((dots) =>
      dots.map((dot) => {
        const { backgroundImage, rotate } = getComputedStyle(dot)
        const shape = `${/^\w+-gradient/.exec(backgroundImage)?.[0] ?? ''} ${rotate}`
        return [dot.getAttribute('data-claim') ?? '', shape] as const
      }),
    )
    const sideOf = new Map(CLAIMS.map(({ id, side }) => [id, side]))
    const bySide = new Map<string, Set<string>>()
    for (const [claim, shape] of shapes) {
      const side = sideOf.get(claim) ?? ''
      bySide.set(side, (bySide.get(side) ?? new Set()).add(shape))
    }
    for (const own of bySide.values()) expect(own.size).toBe(1)
    expect(new Set([...bySide.values()].flatMap((own) => [...own])).size).toBe(bySide.size)
    expect(bySide.size).toBe(3)
    const strokes = await page
      .locator('.label .name')
      .evaluateAll((names) => names.map((name) => getComputedStyle(name).webkitTextStrokeWidth))
    expect(new Set(strokes)).toEqual(new Set(['0px']))
  },
)

it.each(['/', '/c/taliban-paryan-taken/'])(
  'Dark Reader is told that %s has a dark theme',
  async (path) => {
    const { page } = await open(path, { scripts: false })
    expect(await page.locator('head > meta[name="darkreader-lock"]').count()).toBe(1)
  },
)
