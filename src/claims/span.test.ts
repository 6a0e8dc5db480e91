import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainlyBefore, isInstant, overlaps, shownFrom, stateAt } from './span'
import { at } from './testing/story'
import type { Span } from './types'

const day = (n: number): Span => ({ start: at(n), end: at(n + 1) })
const hour = (n: number, h: number): Span => ({ start: at(n, h), end: at(n, h) })
const always: Span = { start: -Infinity, end: Infinity }

describe('stateAt', () => {
  it('a claim known to a day is not made before it, perhaps made inside, made after', () => {
    expect(stateAt(day(3), at(2, 23))).toBe('not-yet')
    expect(stateAt(day(3), at(3, 12))).toBe('maybe')
    expect(stateAt(day(3), at(4, 1))).toBe('made')
  })

  it('a day begins after its midnight and is over at the next', () => {
    expect(stateAt(day(3), at(3))).toBe('not-yet')
    expect(stateAt(day(3), at(3) + 1)).toBe('maybe')
    expect(stateAt(day(3), at(4) - 1)).toBe('maybe')
    expect(stateAt(day(3), at(4))).toBe('made')
  })

  it('at the midnight between two days all of the first is said and nothing of the second', () => {
    expect([day(2), day(3)].map((span) => stateAt(span, at(3)))).toEqual(['made', 'not-yet'])
  })

  it('a claim known to the hour flips at its hour and is never perhaps made', () => {
    expect(stateAt(hour(3, 18), at(3, 18) - 1)).toBe('not-yet')
    expect(stateAt(hour(3, 18), at(3, 18))).toBe('made')
  })

  it('a claim with a latest time only is perhaps made from the start', () => {
    const until: Span = { start: -Infinity, end: at(3) }
    expect(stateAt(until, at(1))).toBe('maybe')
    expect(stateAt(until, at(3))).toBe('made')
  })

  it('a claim without an end stays perhaps made, one without a date always is', () => {
    expect(stateAt({ start: at(3), end: Infinity }, at(5, 24))).toBe('maybe')
    expect(stateAt(always, at(1))).toBe('maybe')
  })

  it('time never takes a claim back', () => {
    const rank = { 'not-yet': 0, maybe: 1, made: 2 }
    fc.assert(
      fc.property(anySpan, anyHour, anyHour, (span, t, u) => {
        const [early, late] = t < u ? [t, u] : [u, t]
        expect(rank[stateAt(span, early)]).toBeLessThanOrEqual(rank[stateAt(span, late)])
      }),
    )
  })
})

describe('shownFrom', () => {
  it('is the first moment at which a claim is no longer to come', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(stateAt(span, shownFrom(span))).not.toBe('not-yet')
        expect(stateAt(span, shownFrom(span) - 1)).toBe('not-yet')
      }),
    )
  })
})

const anyHour = fc.integer({ min: 0, max: 60 }).map((hours) => at(1, hours))
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(anyHour, anyHour)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('overlaps', () => {
  it('days that touch share no instant', () => {
    expect(overlaps(day(2), day(3))).toBe(false)
    expect(overlaps(day(3), day(2))).toBe(false)
  })

  it('an interval shares its instants with a day inside it', () => {
    expect(overlaps({ start: at(1), end: at(4) }, day(2))).toBe(true)
  })

  it('an hour lies in the day that it begins, not in the day that it ends', () => {
    expect(overlaps(hour(3, 0), day(3))).toBe(true)
    expect(overlaps(hour(3, 0), day(2))).toBe(false)
    expect(overlaps(day(3), hour(3, 0))).toBe(true)
    expect(overlaps(day(2), hour(3, 0))).toBe(false)
  })

  it('an hour overlaps itself and no other', () => {
    expect(overlaps(hour(3, 5), hour(3, 5))).toBe(true)
    expect(overlaps(hour(3, 5), hour(3, 6))).toBe(false)
  })

  it('an unknown date may be any time', () => {
    expect(overlaps(always, hour(3, 5))).toBe(true)
    expect(overlaps(day(3), always)).toBe(true)
    expect(overlaps(always, always)).toBe(true)
  })

  it('holds both ways round', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })

  it('is what sampling every hour finds', () => {
    const inside = (span: Span, t: number) =>
      isInstant(span) ? t === span.start : span.start <= t && t < span.end
    const hours = Array.from({ length: 61 }, (_, h) => at(1, h))
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(overlaps(a, b)).toBe(hours.some((t) => inside(a, t) && inside(b, t)))
      }),
    )
  })
})

describe('certainlyBefore', () => {
  it('a day is certainly before the next day, and not before itself', () => {
    expect(certainlyBefore(day(2), day(3))).toBe(true)
    expect(certainlyBefore(day(3), day(2))).toBe(false)
    expect(certainlyBefore(day(3), day(3))).toBe(false)
  })

  it('nothing is known of the order of a day and an hour inside it', () => {
    expect(certainlyBefore(day(3), hour(3, 12))).toBe(false)
    expect(certainlyBefore(hour(3, 12), day(3))).toBe(false)
  })

  it('an hour is certainly before a later hour, and not before the same', () => {
    expect(certainlyBefore(hour(3, 12), hour(3, 13))).toBe(true)
    expect(certainlyBefore(hour(3, 13), hour(3, 12))).toBe(false)
    expect(certainlyBefore(hour(3, 12), hour(3, 12))).toBe(false)
  })

  it('a day is over when the hour that ends it strikes', () => {
    expect(certainlyBefore(day(2), hour(3, 0))).toBe(true)
  })

  it('an unknown date is before nothing and after nothing', () => {
    expect(certainlyBefore(always, day(3))).toBe(false)
    expect(certainlyBefore(day(3), always)).toBe(false)
  })

  it('two dates are never each before the other', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false)
      }),
    )
  })
})
