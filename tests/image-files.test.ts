/** The picture files of the real story: none is missing, each has its size. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placesOf } from '../src/claims/places'
import type { Person, Story, WholeClaim, WholeSource } from '../src/claims/types'
import { imageFiles } from '../src/site/images/images'
import { siteOf } from '../src/site/site'
import { GEOGRAPHY, MODEL } from './story'

const DATES = [1, 2, 3, 4, 5].map((day) => `2021-09-0${day}`)
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../data', name), 'utf8'))
const { claims, people } = read('claims.json') as { claims: WholeClaim[]; people: Person[] }
const site = siteOf(
  {
    story: read('story.json') as Story,
    claims,
    people,
    sources: (read('sources.json') as { sources: WholeSource[] }).sources,
    places: placesOf(GEOGRAPHY.places, GEOGRAPHY.osm),
  },
  GEOGRAPHY,
  { base: '/', home: undefined },
)
const paths = imageFiles(site).map(({ path }) => path)

it('every day has its pictures, every step its own, and every claim its card', () => {
  for (const date of DATES)
    for (const end of ['.png', '-tall.png']) expect(paths).toContain(`img/day-${date}${end}`)
  MODEL.story.steps.forEach((_, i) => {
    expect(paths).toContain(`img/step-${i + 1}.png`)
  })
  for (const { claim } of MODEL.entries) expect(paths).toContain(`img/claim-${claim.id}.png`)
  expect(paths.length).toBe(new Set(paths).size)
})

it.each(['day-2021-09-03', 'step-2'])(
  '%s.png has the size that its page promises',
  async (name) => {
    const file = imageFiles(site).find(({ path }) => path === `img/${name}.png`)
    const png = Buffer.from((await file?.content()) ?? '')
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(250_000)
  },
  60_000,
)
