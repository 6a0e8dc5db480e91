import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers, incompatible } from './assertions'
import { canBothHold } from './testing/naive'
import { HILL, PLAIN, that, thatAll, thatPart } from './testing/story'
import { ASSERTIONS, type Assertion } from './types'

/** What the other party may assert of itself besides each assertion without contradicting it. */
const BESIDE: Readonly<Record<Assertion, readonly Assertion[]>> = {
  holds: ['entered', 'fighting', 'not-entered', 'does-not-hold'],
  entered: ['holds', 'entered', 'fighting', 'not-entered', 'does-not-hold'],
  fighting: ['holds', 'entered', 'fighting', 'does-not-hold'],
  repelled: ['not-entered', 'does-not-hold'],
  'not-entered': ['holds', 'entered', 'repelled'],
  'does-not-hold': ['holds', 'entered', 'fighting', 'repelled'],
}

describe('incompatible', () => {
  const rows = ASSERTIONS.flatMap((a) => ASSERTIONS.map((b) => [a, b] as const))
  it.each(rows)('one party "%s" beside the other "%s"', (a, b) => {
    const clash = incompatible(that(HILL, a, 'upper'), that(PLAIN, b, 'upper'), HILL)
    expect(clash).toBe(!BESIDE[a].includes(b))
  })

  it('two holders contradict each other, a holder and one who entered do not', () => {
    const [held, taken] = [that(HILL, 'holds', 'upper'), that(PLAIN, 'holds', 'upper')]
    expect(incompatible(held, taken, HILL)).toBe(true)
    expect(incompatible(held, that(PLAIN, 'entered', 'upper'), HILL)).toBe(false)
  })

  it('to admit that one does not hold a place agrees with the other who says it does', () => {
    const admitted = that(HILL, 'does-not-hold', 'upper')
    expect(incompatible(admitted, that(PLAIN, 'holds', 'upper'), HILL)).toBe(false)
    expect(incompatible(admitted, that(HILL, 'holds', 'upper'), HILL)).toBe(true)
  })

  it('two claims of some part may each mean another part', () => {
    expect(incompatible(thatPart(HILL, 'holds'), thatPart(PLAIN, 'holds'), HILL)).toBe(false)
  })

  it('a claim of some part contradicts one of all parts, not one that leaves some out', () => {
    const part = thatPart(PLAIN, 'holds')
    expect(incompatible(part, thatAll(HILL, 'holds'), HILL)).toBe(true)
    expect(incompatible(part, thatAll(HILL, 'holds', 'upper'), HILL)).toBe(false)
    expect(incompatible(part, that(HILL, 'holds', 'vale'), HILL)).toBe(true)
  })

  it('two claims of all but some contradict each other', () => {
    const [a, b] = [thatAll(HILL, 'holds', 'upper'), thatAll(PLAIN, 'holds', 'lower')]
    expect(incompatible(a, b, HILL)).toBe(true)
  })

  it('whose assertion comes first and which party is the first does not matter', () => {
    const control = fc
      .tuple(fc.constantFrom(HILL, PLAIN), fc.constantFrom(...ASSERTIONS), fc.nat(3))
      .map(([about, asserts, scope]) => {
        if (scope === 0) return that(about, asserts, 'vale')
        if (scope === 1) return thatPart(about, asserts)
        return scope === 2 ? thatAll(about, asserts) : thatAll(about, asserts, 'upper')
      })
    fc.assert(
      fc.property(control, control, (a, b) => {
        const clash = incompatible(a, b, HILL)
        expect(incompatible(b, a, HILL)).toBe(clash)
        expect(incompatible(a, b, PLAIN)).toBe(clash)
        expect(clash).toBe(!canBothHold(a, b))
      }),
      { numRuns: 500 },
    )
  })
})

describe('covers', () => {
  it('a claim of the whole province covers its districts but those that it leaves out', () => {
    expect(covers(thatAll(HILL, 'holds'), 'upper')).toBe(true)
    expect(covers(thatAll(HILL, 'holds', 'upper'), 'upper')).toBe(false)
    expect(covers(thatAll(HILL, 'holds', 'upper'), 'lower')).toBe(true)
  })

  it('a claim of some part of the province covers no district', () => {
    expect(covers(thatPart(HILL, 'holds'), 'upper')).toBe(false)
    expect(covers(that(HILL, 'holds', 'vale'), 'upper')).toBe(false)
  })
})
