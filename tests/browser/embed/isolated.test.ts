/** The map on cross-origin isolated pages, which show only frames that agree to it. */
import type { Frame } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { open, SITE } from '../harness'
import { soon } from '../reader'
import { type HostPage, serveHosts } from './hosts'
import { mapOf } from './in-frame'

const BODIES: Readonly<Record<string, string>> = {
  plain: `<iframe title="Map" src="${SITE}" style="height:700px"></iframe>`,
  claim: `<iframe title="Map" src="${SITE}c/CLAIM"></iframe>`,
  sandboxed: `<iframe title="Map" src="${SITE}" sandbox="allow-scripts" style="height:700px"></iframe>`,
  loader: `<claims-map data-t="2021-09-04T12:00"></claims-map><script async crossorigin src="${SITE}embed.js"></script>`,
}
const POLICIES = ['require-corp', 'credentialless']
const [claim] = ((await (await fetch(`${SITE}data/claims.json`)).json()) as Claims).claims
interface Claims {
  readonly claims: readonly { readonly id: string }[]
}

const hosts = await serveHosts(
  Object.fromEntries(
    POLICIES.flatMap((coep) =>
      Object.entries(BODIES).map(([name, body]): [string, HostPage] => [
        `${name}-${coep}`,
        { body: body.replace('CLAIM', claim!.id), coep },
      ]),
    ),
  ),
)
afterAll(hosts.close)

/** MapLibre, and so its worker, draws the map once a reader touches it. */
async function touched(map: Frame): Promise<void> {
  const view = map.locator('.map-view').first()
  await view.dispatchEvent('pointerdown', { pointerType: 'touch', isPrimary: false })
  await map.locator('.map-view.gl').waitFor({ timeout: 120_000 })
}

describe.each(POLICIES)('a page with Cross-Origin-Embedder-Policy: %s', (coep) => {
  it.each(['plain', 'sandboxed', 'loader'])('shows the map, which runs (%s)', async (name) => {
    const { page, problems } = await open(`${hosts.url}${name}-${coep}`, { width: 900 })
    const map = await mapOf(page)
    if (coep === 'require-corp' && name !== 'loader') await touched(map)
    expect(problems).toEqual([])
  })

  it('shows a claim’s page, by a redirect to its folder', async () => {
    const { page } = await open(`${hosts.url}claim-${coep}`)
    await soon(() => page.frames().at(-1)?.url()).toBe(`${SITE}c/${claim!.id}/`)
    await page.frames().at(-1)!.getByRole('heading', { level: 1 }).waitFor()
  })
})
