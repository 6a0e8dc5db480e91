import { describe, expect, it } from 'vitest'
import { HILL_HOLDS, ids, PLAIN_ENTERED, PLAIN_HOLDS, read } from './testing/read'
import { at, HILL, PLAIN, PROVINCE, says, that, thatAll, thatPart } from './testing/story'

describe('claims about the whole province', () => {
  it('do not apply to districts: one that no claim names stays silent', () => {
    const claims = [
      says('a', HILL, '2021-09-02', [thatAll(HILL, 'holds')]),
      says('b', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds')]),
    ]
    expect(read(claims, { place: 'upper' }).kind).toBe('silent')
    expect(read(claims, { place: 'upper' }).positions[0].general).toEqual([])
    expect(read(claims, { place: PROVINCE }).kind).toBe('contradicted')
  })

  const named = says('named', HILL, '2021-09-02', HILL_HOLDS)

  it('contradict a district claim when they are newer', () => {
    const reading = read([named, says('all', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds')])])
    expect(reading.kind).toBe('contradicted')
    expect(reading.pairs).toEqual([['named', 'all']])
    expect(ids(reading.positions[1].general)).toEqual(['all'])
    expect(reading.positions[1].own).toEqual([])
  })

  it('contradict a district claim of the same day', () => {
    const reading = read([named, says('all', PLAIN, '2021-09-02', [thatAll(PLAIN, 'holds')])])
    expect(reading.kind).toBe('contradicted')
  })

  it('do not contradict a district claim that came after them', () => {
    const reading = read([named, says('all', PLAIN, '2021-09-01', [thatAll(PLAIN, 'holds')])])
    expect(reading.kind).toBe('one-side')
    expect(reading.positions[1].general).toEqual([])
  })

  it('the same the other way round: the second party named the district', () => {
    const own = says('named', PLAIN, '2021-09-02', PLAIN_HOLDS)
    const newer = read([own, says('all', HILL, '2021-09-03', [thatAll(HILL, 'holds')])])
    expect(newer.kind).toBe('contradicted')
    expect(newer.pairs).toEqual([['all', 'named']])
    expect(read([own, says('all', HILL, '2021-09-01', [thatAll(HILL, 'holds')])]).kind).toBe(
      'one-side',
    )
  })

  it('leave out the districts that they except', () => {
    const all = says('all', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds', 'upper')])
    expect(read([named, all]).kind).toBe('one-side')
  })

  it('contradict a claim of some part of a district, whatever they leave out elsewhere', () => {
    const part = says('part', HILL, '2021-09-02', [{ ...HILL_HOLDS[0]!, scope: 'part' }])
    const all = (...except: string[]) =>
      says('all', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds', ...except)])
    expect(read([part, all()]).kind).toBe('contradicted')
    expect(read([part, all('lower')]).kind).toBe('contradicted')
    expect(read([part, all('upper')]).kind).toBe('one-side')
  })

  it('of some part contradict no district claim', () => {
    const reading = read([named, says('part', PLAIN, '2021-09-03', [thatPart(PLAIN, 'holds')])])
    expect(reading.kind).toBe('one-side')
  })

  it('that agree with a district claim do not count as a claim about it', () => {
    const admits = says('all', PLAIN, '2021-09-03', [thatAll(HILL, 'holds')])
    const reading = read([named, admits])
    expect(reading.kind).toBe('one-side')
    expect(reading.positions[1].general).toEqual([])
    expect(reading.lastWord).toBeNull()
  })

  const all = says('all', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds')])

  it("count less than the speaker's own claim about the district, unless that is older", () => {
    const entered = (day: string) => says('entered', PLAIN, day, PLAIN_ENTERED)
    expect(read([named, all, entered('2021-09-04')]).kind).toBe('not-contested')
    expect(read([named, all, entered('2021-09-03')]).kind).toBe('not-contested')
    expect(read([named, all, entered('2021-09-02')]).kind).toBe('contradicted')
  })

  it("count besides the speaker's own claim that is only perhaps said", () => {
    const claims = [named, all, says('entered', PLAIN, '2021-09-05', PLAIN_ENTERED)]
    expect(read(claims, { t: at(5) - 1 }).kind).toBe('contradicted')
    expect(read(claims, { t: at(5, 12) }).kind).toBe('contradicted')
    expect(read(claims, { t: at(6) }).kind).toBe('not-contested')
  })

  it('no longer cover a district once the speaker has excepted it', () => {
    const claims = [
      named,
      all,
      says('but', PLAIN, '2021-09-04', [thatAll(PLAIN, 'holds', 'upper')]),
    ]
    expect(read(claims, { t: at(4) - 1 }).kind).toBe('contradicted')
    expect(read(claims, { t: at(5) }).kind).toBe('one-side')
  })

  it('no longer cover a district once the speaker claims only a part', () => {
    const claims = [named, all, says('part', PLAIN, '2021-09-04', [thatPart(PLAIN, 'entered')])]
    expect(read(claims, { t: at(5) }).kind).toBe('one-side')
    expect(read(claims, { t: at(5), place: PROVINCE }).kind).toBe('one-side')
  })

  it('are contradicted by a claim about a district that is not older', () => {
    const district = (day: string) => says('named', HILL, day, HILL_HOLDS)
    const kind = (day: string) => read([all, district(day)], { place: PROVINCE })
    expect(kind('2021-09-02').kind).toBe('one-side')
    expect(kind('2021-09-03').kind).toBe('contradicted')
    const later = kind('2021-09-04')
    expect(later.kind).toBe('contradicted')
    expect(later.pairs).toEqual([['named', 'all']])
    expect(ids(later.positions[0].general)).toEqual(['named'])
    expect(later.positions[0].own).toEqual([])
    expect(later.lastWord).toBe(HILL)
  })

  it('the same the other way round: the first party claims all', () => {
    const ours = says('ours', HILL, '2021-09-03', [thatAll(HILL, 'holds')])
    const theirs = says('theirs', PLAIN, '2021-09-04', PLAIN_HOLDS)
    const reading = read([ours, theirs], { place: PROVINCE })
    expect(reading.kind).toBe('contradicted')
    expect(reading.pairs).toEqual([['ours', 'theirs']])
  })

  it('are not contradicted by a claim about a district that they leave out, or about a village', () => {
    const but = says('but', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds', 'upper')])
    const district = says('named', HILL, '2021-09-04', HILL_HOLDS)
    const village = says('village', HILL, '2021-09-04', [that(HILL, 'holds', 'ford')])
    const tower = says('tower', HILL, '2021-09-04', [that(HILL, 'holds', 'tower')])
    expect(read([but, district], { place: PROVINCE }).kind).toBe('one-side')
    expect(read([all, village], { place: PROVINCE }).kind).toBe('one-side')
    expect(read([all, tower], { place: PROVINCE }).kind).toBe('one-side')
  })

  it('are not contradicted by a replaced claim about a district', () => {
    const claims = [
      all,
      says('named', HILL, '2021-09-04', HILL_HOLDS),
      says('lost', HILL, '2021-09-05', [that(HILL, 'does-not-hold', 'upper')]),
    ]
    expect(read(claims, { place: PROVINCE, t: at(5) - 1 }).kind).toBe('contradicted')
    expect(read(claims, { place: PROVINCE, t: at(6) }).kind).toBe('one-side')
  })

  it('of some part are not contradicted by a claim about one district', () => {
    const part = says('part', PLAIN, '2021-09-03', [thatPart(PLAIN, 'holds')])
    const district = says('named', HILL, '2021-09-04', HILL_HOLDS)
    expect(read([part, district], { place: PROVINCE }).kind).toBe('one-side')
  })

  it('a province-wide claim is the very place for the reading of the province', () => {
    const reading = read([all], { place: PROVINCE })
    expect(reading.kind).toBe('one-side')
    expect(ids(reading.positions[1].own)).toEqual(['all'])
  })
})
