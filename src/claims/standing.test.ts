import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Model, modelOf } from './model'
import { precedes, standingAt } from './standing'
import { isKnown, Naive } from './testing/naive'
import { anyMoment, anyStory } from './testing/random'
import { at, HILL, modelWith, PLAIN, says, that, thatAll, thatPart } from './testing/story'
import type { Claim, Clock, Ms } from './types'

const HELD = [that(HILL, 'holds', 'upper')]

function standing(claims: readonly Claim[], t: Ms, clock: Clock = 'said'): readonly string[] {
  const assertions = modelWith(...claims).assertions.get('upper') ?? []
  return standingAt(assertions, t, clock).map(({ entry }) => entry.claim.id)
}

function entry(model: Model, id: string) {
  const found = model.byId.get(id)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}

describe('standingAt', () => {
  it('nothing stands before it is said', () => {
    expect(standing([says('a', HILL, '2021-09-03', HELD)], at(3) - 1)).toEqual([])
  })

  it('a claim perhaps said stands already', () => {
    expect(standing([says('a', HILL, '2021-09-03', HELD)], at(3, 12))).toEqual(['a'])
  })

  it('the newer claim replaces the older, in whatever order the data has them', () => {
    const older = says('older', HILL, '2021-09-01', HELD)
    const newer = says('newer', HILL, '2021-09-03', HELD)
    expect(standing([older, newer], at(4))).toEqual(['newer'])
    expect(standing([newer, older], at(4))).toEqual(['newer'])
  })

  it('a claim only perhaps said replaces nothing', () => {
    const claims = [says('a', HILL, '2021-09-01', HELD), says('b', HILL, '2021-09-03', HELD)]
    expect(standing(claims, at(3, 12))).toEqual(['a', 'b'])
    expect(standing(claims, at(4))).toEqual(['b'])
  })

  it('a claim known to the hour replaces at its hour', () => {
    const claims = [says('a', HILL, '2021-09-01', HELD), says('b', HILL, '2021-09-03T18:00', HELD)]
    expect(standing(claims, at(3, 18) - 1)).toEqual(['a'])
    expect(standing(claims, at(3, 18))).toEqual(['b'])
  })

  it('two claims of one day both stand when their order is not known', () => {
    const claims = [says('a', HILL, '2021-09-03', HELD), says('b', HILL, '2021-09-03', HELD)]
    expect(standing(claims, at(5))).toEqual(['a', 'b'])
  })

  it('the known order within one day replaces, once the day is over', () => {
    const first = says('first', HILL, '2021-09-03', HELD, { before: ['second'] })
    const second = says('second', HILL, '2021-09-03', HELD)
    expect(standing([first, second], at(3, 12))).toEqual(['first', 'second'])
    expect(standing([first, second], at(4))).toEqual(['second'])
    expect(standing([second, first], at(4))).toEqual(['second'])
  })

  it('an hour inside the day of another claim does not replace it', () => {
    const claims = [
      says('day', HILL, '2021-09-03', HELD),
      says('h', HILL, '2021-09-03T18:00', HELD),
    ]
    expect(standing(claims, at(5))).toEqual(['day', 'h'])
  })

  it('what was said by an hour at the latest is replaced by what was said at that hour', () => {
    const claims = [
      says('early', HILL, '2021-09-03', HELD, { by: '2021-09-03T17:00:00+04:30' }),
      says('late', HILL, '2021-09-03T17:00', HELD),
    ]
    expect(standing(claims, at(3, 16))).toEqual(['early'])
    expect(standing(claims, at(3, 17))).toEqual(['late'])
  })

  it('a claim without a date neither replaces nor is replaced', () => {
    const claims = [says('undated', HILL, '', HELD), says('b', HILL, '2021-09-02', HELD)]
    expect(standing(claims, at(5))).toEqual(['undated', 'b'])
  })

  it('by the clock of events, the later event replaces, whenever it was said', () => {
    const claims = [
      says('told-first', HILL, '2021-09-01', HELD, { about: '2021-09-04' }),
      says('told-later', HILL, '2021-09-03', HELD, { about: '2021-09-02' }),
    ]
    expect(standing(claims, at(5), 'said')).toEqual(['told-later'])
    expect(standing(claims, at(5), 'about')).toEqual(['told-first'])
  })

  it.each([
    ['less of the same', thatPart(HILL, 'entered'), ['newer']],
    ['what cannot be beside it', thatPart(HILL, 'does-not-hold'), ['newer']],
    ['another thing', thatPart(HILL, 'fighting'), ['older', 'newer']],
    ['the same of all again', thatAll(HILL, 'fighting'), ['newer']],
  ])('a claim of the whole is replaced or not by %s', (_what, control, expected) => {
    const assertions = modelWith(
      says('older', HILL, '2021-09-01', [thatAll(HILL, 'holds')]),
      says('newer', HILL, '2021-09-03', [control]),
    ).assertions.get('vale')
    const found = standingAt(assertions ?? [], at(5), 'said').map(({ entry }) => entry.claim.id)
    expect(found).toEqual(expected)
  })

  it('"driven back in one part" leaves "nowhere did they get in" standing', () => {
    const assertions = modelWith(
      says('nowhere', HILL, '2021-09-01', [thatAll(PLAIN, 'not-entered')]),
      says('driven-back', HILL, '2021-09-03', [thatPart(HILL, 'fighting')]),
      says('repelled', HILL, '2021-09-04', [thatPart(HILL, 'repelled')]),
    ).assertions.get('vale')
    const found = standingAt(assertions ?? [], at(3), 'said').map(({ entry }) => entry.claim.id)
    expect(found).toContain('nowhere')
  })

  it('both assertions of one claim about one place stand', () => {
    const both = [that(HILL, 'holds', 'upper'), that(PLAIN, 'entered', 'upper')]
    expect(standing([says('a', HILL, '2021-09-03', both)], at(4))).toEqual(['a', 'a'])
  })

  it('something stands from the first claim on, in every random story', () => {
    fc.assert(
      fc.property(anyStory, anyMoment, fc.constantFrom('said', 'about'), (story, t, clock) => {
        const model = modelOf(story.data)
        const naive = new Naive(story)
        for (const side of [HILL, PLAIN]) {
          const assertions = (model.assertions.get('upper') ?? []).filter(
            (v) => v.entry.claim.side === side,
          )
          const known = assertions.some((v) => isKnown(v.entry[clock].span, t))
          const found = standingAt(assertions, t, clock)
          expect(found.length > 0).toBe(known)
          expect(found).toHaveLength(naive.standing(side, 'upper', t, clock).length)
        }
      }),
    )
  })
})

describe('precedes', () => {
  const model = modelWith(
    says('first', HILL, '2021-09-03', HELD, { before: ['second'] }),
    says('second', HILL, '2021-09-03', HELD),
    says('next-day', HILL, '2021-09-04', HELD),
  )
  const [first, second, nextDay] = ['first', 'second', 'next-day'].map((id) => entry(model, id))
  if (!first || !second || !nextDay) throw new Error('unreachable')

  it('the earlier day comes first', () => {
    expect(precedes(second, nextDay, 'said')).toBe(true)
    expect(precedes(nextDay, second, 'said')).toBe(false)
  })

  it('an order given by a source holds one way', () => {
    expect(precedes(first, second, 'said')).toBe(true)
    expect(precedes(second, first, 'said')).toBe(false)
  })

  it('the order of statements says nothing about the order of events', () => {
    expect(precedes(first, second, 'about')).toBe(false)
  })
})
