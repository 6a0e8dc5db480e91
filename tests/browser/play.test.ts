/** Play steps from claim to claim, pauses where set to, and stops at the reader's input. */
import { describe, expect, it } from 'vitest'

import { shared } from './harness'
import { momentOf, openOptions, overlap, queryOf, rectsOf, slider, soon } from './reader'

const FIRST = '/?t=2021-09-01T00:00'

describe('with reduced motion too', () => {
  const size = { width: 1100, height: 760 }
  const opened = shared('/?t=2021-09-03T00:00', { ...size, saveData: true, reducedMotion: true })

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

describe('asked to pause at contradictions', () => {
  const opened = shared(FIRST, { width: 360, height: 740, touch: true, saveData: true })
  const button = (name: string) => opened.page.getByRole('button', { name, exact: true })
  const note = () => opened.page.locator('.pause-notice')

  it('it stops at the first one, says who contradicts whom, goes on when pressed again', async () => {
    const { page } = opened
    await openOptions(page)
    await page.getByRole('checkbox', { name: 'Pause at contradictions' }).tap()
    await button('Play').tap()
    await note().waitFor()
    expect(await momentOf(page)).toBe('Wednesday 1 September, 01:00')
    const sentence =
      'Paused: Taliban said (1 September): Taliban were attacked in Panjshir and only responded; this contradicts what the NRF said (1 September), and 3 more new claims contradict others.'
    expect(await page.getByRole('status').textContent()).toContain(sentence)
    expect(await note().textContent()).toContain(sentence)
    // It hides neither the dots nor the buttons.
    const [at] = await rectsOf(note())
    for (const rect of await rectsOf(page.locator('.plot, .frame .buttons')))
      expect(overlap(at!, rect)).toBe(false)
    await button('Play').tap()
    await soon(() => momentOf(page)).toBe('Thursday 2 September, 01:00')
    await soon(() => note().textContent()).toContain('Taliban said (2 September)')
  })

  it('from there the claim is a tap away, and the note goes with it', async () => {
    const { page } = opened
    await button('Show this claim').tap()
    await soon(() => queryOf(page)).toContain('claim=taliban-deny-nrf-shutul-statement')
    expect(await note().count()).toBe(0)
  })
})
