/** A browser at the lower end of the list in package.json: what came later is deleted before the page loads. */
import { expect, it } from 'vitest'
import { addressOf, alive, open } from './harness'
import { cardOf, momentOf, onTimeline, queryOf, slider, soon } from './reader'

it('without later features the page starts, steps, searches and follows relations', async () => {
  const { page, problems } = await open('/favicon.svg')
  await page.addInitScript(() => {
    const lacking: readonly (readonly [object, readonly string[]])[] = [
      [String.prototype, ['toWellFormed', 'isWellFormed']],
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Array, ['fromAsync']],
      [URL, ['canParse', 'parse']],
      [Element.prototype, ['checkVisibility']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [Set.prototype, ['union', 'difference', 'intersection', 'isSubsetOf', 'isSupersetOf']],
      [RegExp, ['escape']],
      [
        window,
        ['requestIdleCallback', 'cancelIdleCallback', 'Iterator', 'scheduler', 'navigation'],
      ],
      [Document.prototype, ['startViewTransition']],
    ]
    for (const [on, names] of lacking) for (const name of names) Reflect.deleteProperty(on, name)
  })
  await page.goto(addressOf('/?q=Shutul'))
  await alive(page)
  expect(await page.locator('html').getAttribute('data-live')).toBe('yes')
  await slider(page).press('ArrowRight')
  await soon(() => momentOf(page)).toBe('Friday 3 September, 19:00')
  await soon(() => queryOf(page)).toBe('?t=2021-09-03T19:00&q=Shutul')
  await onTimeline(page, 'taliban-shutul-taken-sep1').click()
  await soon(() => cardOf(page, 'taliban-shutul-taken-sep1').getAttribute('aria-current')).toBe(
    'true',
  )
  expect(problems).toEqual([])
})
