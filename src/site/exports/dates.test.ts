import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../claims/edtf'
import { boundsOf, offsetText } from './dates'

const KABUL = 4.5 * 3_600_000
const bounds = (edtf: string) => {
  const { earliest, latest } = boundsOf(parseEdtf(edtf, KABUL), KABUL)
  return [earliest, latest]
}

describe('boundsOf', () => {
  it('a day has no hour', () => {
    expect(bounds('2021-09-03')).toEqual(['2021-09-03', '2021-09-03'])
    expect(bounds('2021-09-03~')).toEqual(['2021-09-03', '2021-09-03'])
  })

  it('an hour keeps its offset', () => {
    const at = '2021-09-04T17:00:00+04:30'
    expect(bounds(at)).toEqual([at, at])
    expect(bounds('2021-09-04T12:30:00Z')).toEqual([at, at])
  })

  it('the last day of an interval belongs to it', () => {
    expect(bounds('2021-08-30/2021-09-01')).toEqual(['2021-08-30', '2021-09-01'])
  })

  it('an open end is null', () => {
    expect(bounds('../2021-09-05')).toEqual([null, '2021-09-05'])
    expect(bounds('')).toEqual([null, null])
  })

  it('a day that a source closes early ends at that instant', () => {
    const day = parseEdtf('2021-09-05', KABUL)
    const end = Date.UTC(2021, 8, 5, 11)
    expect(boundsOf({ ...day, span: { ...day.span, end } }, KABUL)).toEqual({
      earliest: '2021-09-05',
      latest: '2021-09-05T15:30:00+04:30',
    })
  })
})

it('offsetText writes both signs', () => {
  expect(offsetText(KABUL)).toBe('+04:30')
  expect(offsetText(-3.5 * 3_600_000)).toBe('-03:30')
})
