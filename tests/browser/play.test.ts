/** Play steps from claim to claim and stops at the reader's input. */
import { describe, expect, it } from 'vitest'

import { shared } from './harness'
import { momentOf, openOptions, slider, soon } from './reader'

describe('with reduced motion too', () => {
  const size = { width: 1100, height: 760 }
  const opened = shared('/?t=2021-09-03T00:00', { ...size, reducedMotion: true })

  it('play starts when pressed and not before, goes from claim to claim, stops at a key', async () => {
    const { page } = opened
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const moments = new Set<string>()
    // The slider's text is written anew at each step.
    await page.exposeFunction('heard', (text: string) => moments.add(text))
    await slider(page).evaluate((input) => {
      const { heard } = globalThis as unknown as { heard: (text: string | null) => void }
      new MutationObserver(() => {
        heard(input.getAttribute('aria-valuetext'))
      }).observe(input, { attributeFilter: ['aria-valuetext'] })
    })
    await openOptions(page)
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast')
    expect(await button('Pause').count()).toBe(0)
    await button('Play').click()
    await soon(() => momentOf(page)).toBe('Saturday 4 September, 01:00')
    expect([...moments]).toEqual([
      'Friday 3 September, 01:00',
      'Friday 3 September, 17:00',
      'Friday 3 September, 19:00',
      'Friday 3 September, 24:00',
      'Saturday 4 September, 01:00',
    ])
    const status = () => page.getByRole('status').textContent()
    await soon(status).toMatch(/^Saturday 4 September, 01:00: 24 new claims/)
    const moving = () =>
      document.getAnimations().filter((one) => one.playState === 'running').length
    expect(await page.evaluate(moving)).toBe(0)
    await slider(page).press('Escape')
    await soon(() => button('Play').count()).toBe(1)
  })
})
