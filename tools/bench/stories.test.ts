import { inLanguage } from '../../src/claims/in-language'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { describe as inOneLine } from '../../src/claims/problem'
import { checkFiles, type Read } from '../data/files'
import { ROOT } from '../shell.mjs'
import { randomOf } from './random'
import { storyOfSize } from './stories'
import { dataOf, filesOfSize } from './story-files'

const real: Read = (name) => readFileSync(join(ROOT, 'data', name), 'utf8')
const REAL = dataOf(real)

describe('an invented story', () => {
  it.each([
    [20, 1],
    [75, 2],
    [300, 3],
    [1000, 1],
  ])(
    'of %d claims with the seed %d holds under every check of the data',
    { timeout: 120_000 },
    (count, seed) => {
      const files = new Map(filesOfSize(real, count, seed))
      const problems = checkFiles((name) => files.get(name) ?? real(name))
      expect(problems.map(inOneLine)).toEqual([])
    },
  )

  it('is the same for the same seed, and another for another', () => {
    expect(storyOfSize(REAL, 100, 7)).toEqual(storyOfSize(REAL, 100, 7))
    expect(storyOfSize(REAL, 100, 7).claims).not.toEqual(storyOfSize(REAL, 100, 8).claims)
  })

  it('is as large as asked for, and refuses to be too small for its steps', () => {
    expect(storyOfSize(REAL, 333, 1).claims).toHaveLength(333)
    expect(() => storyOfSize(REAL, 19, 1)).toThrow('found 19, expected at least 20')
  })

  it('resembles the real claims in what a page has to draw', () => {
    const { claims } = storyOfSize(REAL, 1000, 1)
    const share = (all: typeof claims, fits: (claim: (typeof claims)[number]) => boolean) =>
      all.filter(fits).length / all.length
    const traits: readonly ((claim: (typeof claims)[number]) => boolean)[] = [
      ({ side }) => side === 'nrf',
      ({ side }) => side === 'third-party',
      ({ place }) => place === null,
      ({ place }) => place === 'panjshir',
      ({ relations }) => relations.length > 0,
      ({ control }) => control.length > 0,
      ({ said }) => said.edtf === '2021-09-05',
    ]
    for (const fits of traits) {
      expect(Math.abs(share(claims, fits) - share(REAL.claims, fits))).toBeLessThan(0.2)
    }
    // An invented story is in English alone.
    const letters = (all: typeof claims) =>
      all.reduce((sum, claim) => sum + JSON.stringify(inLanguage(claim, 'en')).length, 0) /
      all.length
    expect(letters(claims) / letters(REAL.claims)).toBeGreaterThan(0.85)
    expect(letters(claims) / letters(REAL.claims)).toBeLessThan(1.15)
  })
})

describe('random numbers', () => {
  it('are those of mulberry32, whatever the machine', () => {
    const { next } = randomOf(1)
    const first = [next(), next(), next()]
    expect(first).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  })

  it('spread over their range', () => {
    const { whole } = randomOf(5)
    const seen = new Set(Array.from({ length: 400 }, () => whole(3, 9)))
    expect([...seen].sort()).toEqual([3, 4, 5, 6, 7, 8, 9])
  })

  it('follow weights, and never pick what weighs nothing', () => {
    const { weighted } = randomOf(5)
    const picks = Array.from({ length: 1000 }, () =>
      weighted([
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    )
    expect(new Set(picks)).toEqual(new Set(['often', 'seldom']))
    const seldom = picks.filter((pick) => pick === 'seldom').length
    expect(seldom).toBeGreaterThan(60)
    expect(seldom).toBeLessThan(140)
  })

  it('take some without taking one twice', () => {
    const { some } = randomOf(5)
    const taken = some([1, 2, 3, 4, 5], 4)
    expect(new Set(taken).size).toBe(4)
    expect(some([1, 2], 9)).toHaveLength(2)
  })
})
