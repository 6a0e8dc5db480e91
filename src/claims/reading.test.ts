// long because: one subject, and its facts are read side by side
import { describe, expect, it } from 'vitest'
import { modelOf } from './model'
import { readingOf } from './reading'
import { isCertain } from './representative'
import { HILL_HOLDS, ids, PLAIN_ENTERED, PLAIN_HOLDS, read } from './testing/read'
import { at, HILL, PLAIN, PRESS, says, SIDES, storyOf, that, thatAll } from './testing/story'
import type { Side } from './types'

describe('the kind of a reading', () => {
  it('a place without claims is silent', () => {
    const reading = read([says('a', HILL, '2021-09-01', [that(HILL, 'holds', 'lower')])])
    expect(reading.kind).toBe('silent')
    expect(reading.lastWord).toBeNull()
    expect(reading.timing).toBeNull()
    expect(reading.pairs).toEqual([])
  })

  it('a claim without a control assertion leaves its place silent', () => {
    expect(read([says('a', HILL, '2021-09-01', [], { place: 'upper' })]).kind).toBe('silent')
  })

  it('a third party alone leaves a place silent, and is listed', () => {
    const reading = read([says('seen', PRESS, '2021-09-01', PLAIN_HOLDS)])
    expect(reading.kind).toBe('silent')
    expect(ids(reading.third)).toEqual(['seen'])
  })

  it('a place with claims of one party is one side only', () => {
    const reading = read([says('a', HILL, '2021-09-02', HILL_HOLDS)])
    expect(reading.kind).toBe('one-side')
    expect(reading.lastWord).toBeNull()
    expect(ids(reading.positions[0].own)).toEqual(['a'])
    expect(reading.positions[1].own).toEqual([])
  })

  it('a third party does not contradict a party', () => {
    const claims = [
      says('a', HILL, '2021-09-02', HILL_HOLDS),
      says('b', PRESS, '2021-09-03', PLAIN_HOLDS),
    ]
    expect(read(claims).kind).toBe('one-side')
  })

  it('two parties that both say they hold a place contradict each other', () => {
    const claims = [
      says('a', HILL, '2021-09-02', HILL_HOLDS),
      says('b', PLAIN, '2021-09-03', PLAIN_HOLDS),
    ]
    const reading = read(claims)
    expect(reading.kind).toBe('contradicted')
    expect(reading.pairs).toEqual([['a', 'b']])
  })

  it('the first party of the data comes first in a pair, whichever claim is older', () => {
    const claims = [
      says('b', PLAIN, '2021-09-01', PLAIN_HOLDS),
      says('a', HILL, '2021-09-03', HILL_HOLDS),
    ]
    expect(read(claims).pairs).toEqual([['a', 'b']])
  })

  it('one who holds a place and another who entered it do not contradict each other', () => {
    const claims = [
      says('a', HILL, '2021-09-03', HILL_HOLDS),
      says('b', PLAIN, '2021-09-03', PLAIN_ENTERED),
    ]
    const reading = read(claims)
    expect(reading.kind).toBe('not-contested')
    expect(reading.pairs).toEqual([])
    expect(reading.timing).toBeNull()
  })

  it('both may have taken prisoners: claims without control contradict nothing', () => {
    const taken = { kind: 'prisoners', place: 'upper' } as const
    const claims = [
      says('a', HILL, '2021-09-03', [], taken),
      says('b', PLAIN, '2021-09-03', [], taken),
    ]
    expect(read(claims).kind).toBe('silent')
  })

  it('a loss admitted by the loser is not contested', () => {
    const lost = [that(HILL, 'does-not-hold', 'upper')]
    const claims = [
      says('a', HILL, '2021-09-04', lost),
      says('b', PLAIN, '2021-09-03', PLAIN_HOLDS),
    ]
    expect(read(claims).kind).toBe('not-contested')
  })

  it('attackers said to be beaten back contradict those who say that they got in', () => {
    const repelled = [that(HILL, 'repelled', 'upper')]
    const claims = [
      says('a', HILL, '2021-09-03', repelled),
      says('b', PLAIN, '2021-09-03', PLAIN_ENTERED),
    ]
    expect(read(claims).kind).toBe('contradicted')
  })

  it('a contradiction ends when one side replaces its claim', () => {
    const claims = [
      says('a', HILL, '2021-09-01', HILL_HOLDS),
      says('b', PLAIN, '2021-09-02', PLAIN_HOLDS),
      says('c', HILL, '2021-09-03T12:00', [that(HILL, 'does-not-hold', 'upper')]),
    ]
    expect(read(claims, { t: at(2) }).kind).toBe('one-side')
    expect(read(claims, { t: at(2, 1) }).kind).toBe('contradicted')
    expect(read(claims, { t: at(3, 12) - 1 }).kind).toBe('contradicted')
    expect(read(claims, { t: at(3, 12) }).kind).toBe('not-contested')
  })

  it('a party that claims both of two rival things within one day has both', () => {
    const claims = [
      says('a', HILL, '2021-09-03', HILL_HOLDS),
      says('b', PLAIN, '2021-09-03', PLAIN_HOLDS),
      says('c', PLAIN, '2021-09-03', PLAIN_ENTERED),
    ]
    const reading = read(claims)
    expect(reading.kind).toBe('contradicted')
    expect(ids(reading.positions[1].own)).toEqual(['b', 'c'])
    expect(reading.pairs).toEqual([['a', 'b']])
  })

  it('the known order within the day drops the earlier of the two', () => {
    const claims = [
      says('a', HILL, '2021-09-03', HILL_HOLDS),
      says('b', PLAIN, '2021-09-03', PLAIN_HOLDS, { before: ['c'] }),
      says('c', PLAIN, '2021-09-03', PLAIN_ENTERED),
    ]
    expect(read(claims, { t: at(3, 23) }).kind).toBe('contradicted')
    expect(read(claims).kind).toBe('not-contested')
  })

  it('two claims of one pair are paired once, however many of their assertions clash', () => {
    const twice = [...HILL_HOLDS, that(PLAIN, 'not-entered', 'upper')]
    const claims = [
      says('a', HILL, '2021-09-02', twice),
      says('b', PLAIN, '2021-09-03', PLAIN_HOLDS),
    ]
    expect(read(claims).pairs).toEqual([['a', 'b']])
  })
})

describe('the last word', () => {
  const a = says('a', HILL, '2021-09-02', HILL_HOLDS)
  const b = says('b', PLAIN, '2021-09-03', PLAIN_HOLDS)

  it('is that of the later claim’s party', () => {
    expect(read([a, b]).lastWord).toBe(PLAIN)
    expect(read([says('a', HILL, '2021-09-04', HILL_HOLDS), b]).lastWord).toBe(HILL)
  })

  it('is unknown when both claims are of one day', () => {
    expect(read([a, says('b', PLAIN, '2021-09-02', PLAIN_HOLDS)]).lastWord).toBe('unknown')
  })

  it('is known when a source gives the order within the day', () => {
    const first = says('a', HILL, '2021-09-02', HILL_HOLDS, { before: ['b'] })
    expect(read([first, says('b', PLAIN, '2021-09-02', PLAIN_HOLDS)]).lastWord).toBe(PLAIN)
  })

  it('goes by when things were said, also by the clock of events', () => {
    const told = says('a', HILL, '2021-09-04', HILL_HOLDS, { about: '2021-09-01' })
    expect(read([told, b], { clock: 'about' }).lastWord).toBe(HILL)
  })

  it('can be a claim about the whole province', () => {
    expect(read([a, says('all', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds')])]).lastWord).toBe(
      PLAIN,
    )
  })

  it('is there, too, when nothing is contested', () => {
    expect(read([a, says('b', PLAIN, '2021-09-03', PLAIN_ENTERED)]).lastWord).toBe(PLAIN)
  })

  it('is that of the party whose claim is after all of the other’s', () => {
    const both = [says('b', PLAIN, '2021-09-01', PLAIN_HOLDS), says('c', PLAIN, '', PLAIN_HOLDS)]
    expect(read([a, ...both]).lastWord).toBe('unknown')
  })
})

describe('the timing of a contradiction', () => {
  const a = says('a', HILL, '2021-09-03', HILL_HOLDS, { about: '2021-09-02' })

  it('is one time when the claims are about one time', () => {
    const b = says('b', PLAIN, '2021-09-04', PLAIN_HOLDS, { about: '2021-09-01/2021-09-02' })
    expect(read([a, b]).timing).toBe('one-time')
  })

  it('is in turn when one can have followed the other', () => {
    const b = says('b', PLAIN, '2021-09-03', PLAIN_HOLDS, { about: '2021-09-03' })
    expect(read([a, b]).timing).toBe('in-turn')
  })

  it('is one time as soon as one pair is about one time', () => {
    const b = says('b', PLAIN, '2021-09-03', PLAIN_HOLDS, { about: '2021-09-03' })
    const c = says('c', PLAIN, '2021-09-03', PLAIN_HOLDS, { about: '2021-09-02' })
    expect(read([a, b, c]).timing).toBe('one-time')
  })

  it('goes by when things are said to have happened, under both clocks', () => {
    const b = says('b', PLAIN, '2021-09-03', PLAIN_HOLDS, { about: '2021-09-04' })
    const reading = read([says('a', HILL, '2021-09-03', HILL_HOLDS, { about: '2021-09-03' }), b])
    expect(reading.timing).toBe('in-turn')
  })
})

describe('isCertain', () => {
  const claims = [says('a', HILL, '2021-09-03', HILL_HOLDS)]

  it('is open during the day of a claim, and sure after it', () => {
    expect(isCertain(read(claims, { t: at(3, 12) }), 0)).toBe(false)
    expect(isCertain(read(claims, { t: at(4) }), 0)).toBe(true)
  })

  it('is sure when an older claim of the side still stands', () => {
    const older = says('older', HILL, '2021-09-01', HILL_HOLDS)
    expect(isCertain(read([...claims, older], { t: at(3, 12) }), 0)).toBe(true)
  })

  it('is sure through a claim about the whole province', () => {
    const all = says('all', PLAIN, '2021-09-02T12:00', [thatAll(PLAIN, 'holds')])
    const named = says('named', HILL, '2021-09-02', HILL_HOLDS)
    const reading = read([named, all], { t: at(2, 13) })
    expect([isCertain(reading, 0), isCertain(reading, 1)]).toEqual([false, true])
  })

  it('a silent side is not sure of anything', () => {
    expect(isCertain(read(claims), 1)).toBe(false)
  })
})

describe('third parties', () => {
  it('count with their newest claim', () => {
    const claims = [
      says('p', PRESS, '2021-09-01', HILL_HOLDS),
      says('q', PRESS, '2021-09-02', PLAIN_HOLDS),
    ]
    expect(ids(read(claims).third)).toEqual(['q'])
  })

  it('of two kinds do not replace each other', () => {
    const locals = { ...SIDES[1], id: 'locals' } as Side
    const claims = [
      says('p', PRESS, '2021-09-01', HILL_HOLDS),
      says('q', 'locals', '2021-09-02', PLAIN_HOLDS),
    ]
    const model = modelOf(storyOf(claims, { sides: [...SIDES, locals] }))
    expect(ids(readingOf(model, 'upper', at(6), 'said').third)).toEqual(['p', 'q'])
  })

  it('count each for themselves: one witness does not replace another', () => {
    const claims = [
      says('p', PRESS, '2021-09-01', HILL_HOLDS),
      says('q', PRESS, '2021-09-02', PLAIN_HOLDS, { speakers: ['witness'] }),
      says('r', PRESS, '2021-09-03', PLAIN_ENTERED, { speakers: ['witness'] }),
    ]
    expect(ids(read(claims).third)).toEqual(['p', 'r'])
  })

  it('do not count before they are said', () => {
    expect(read([says('p', PRESS, '2021-09-03', HILL_HOLDS)], { t: at(3) - 1 }).third).toEqual([])
  })

  it('of a place say nothing about the places beside it', () => {
    expect(read([says('p', PRESS, '2021-09-01', [that(HILL, 'holds', 'lower')])]).third).toEqual([])
  })
})
