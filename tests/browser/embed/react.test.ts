/** embed.js on a page that React itself hydrates and re-renders. */
import { afterAll, expect, it } from 'vitest'

import { open, SITE } from '../harness'
import { soon } from '../reader'
import { serveHosts } from './hosts'
import { mapOf } from './in-frame'

const LOADER = `<script async src="${SITE}embed.js"></script>`
const REACT = '<script src="/react.js"></script><script src="/react-dom.js"></script>'
/** As a server renders the article, and what React makes of it. */
const MARKUP = `<div id="root"><main><p>Before</p><div data-panjshir-map="" data-t="2021-09-04T12:00" data-height="640"><a href="/x">The map</a></div><p>After <b>0</b></p></main></div>`
const APP = `
  const e = React.createElement
  const Article = () => {
    const [state, set] = React.useState({ count: 0, link: true, map: true })
    window.change = (part) => set((before) => ({ ...before, ...part }))
    return e('main', null, e('p', null, 'Before'),
      state.map && e('div', { 'data-panjshir-map': '', 'data-t': '2021-09-04T12:00', 'data-height': '640' },
        state.link && e('a', { href: '/x' }, 'The map')),
      e('p', null, 'After ', e('b', null, state.count)))
  }
  window.recovered = []
  ReactDOM.hydrateRoot(document.getElementById('root'), e(Article), {
    onRecoverableError: (error) => window.recovered.push(String(error)),
  })`
const hosts = await serveHosts({
  // Hydrated at once, the loader coming after it.
  first: { body: `${MARKUP}${REACT}<script>${APP}</script>${LOADER}` },
  // The loader has put its frame there when React comes.
  late: {
    body: `${MARKUP}${REACT}${LOADER}<script>window.hydrate = () => {${APP}}</script>`,
  },
})
afterAll(hosts.close)

interface Host {
  readonly hydrate?: () => void
  readonly change: (part: object) => void
  readonly recovered: readonly string[]
}

it.each(['first', 'late'])(
  'React %s: it keeps its article, and may change and remove what it rendered',
  async (name) => {
    const { page, problems } = await open(`${hosts.url}${name}`, {
      width: 640,
      height: 800,
    })
    const host = (change: object) =>
      page.evaluate((part) => (window as unknown as Host).change(part), change)
    await mapOf(page)
    await page.evaluate(() => {
      const { hydrate } = window as unknown as Host
      document.querySelector('main')!.id = 'written'
      hydrate?.()
    })
    await soon(() => page.evaluate(() => 'change' in window)).toBe(true)
    await host({ count: 1 })
    await soon(() => page.locator('b').innerText()).toBe('1')
    // The article that the server wrote, not one that React rendered anew.
    expect(await page.locator('main#written').count()).toBe(1)
    expect(await page.evaluate(() => (window as unknown as Host).recovered)).toEqual([])
    const map = await mapOf(page)
    expect(await map.locator('h1').count()).toBe(1)

    await host({ link: false })
    await soon(() => page.locator('[data-panjshir-map] a').count()).toBe(0)
    await host({ count: 2, link: true })
    await soon(() => page.locator('b').innerText()).toBe('2')
    expect(await page.locator('iframe').count()).toBe(1)
    await host({ map: false })
    await soon(() => page.frames().length).toBe(1)
    await host({ count: 3, map: true })
    await mapOf(page)
    expect(await page.locator('main').innerText()).toMatch(/^Before[\s\S]*After 3$/)
    expect(problems).toEqual([])
  },
)
