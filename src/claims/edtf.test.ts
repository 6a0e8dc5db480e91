// long because: one subject, and its facts are read side by side
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateError, dayStart, instant, offsetMs, parseEdtf } from './edtf'
import { at, DAY, HOUR, ZONE } from './testing/story'
import { anyDate } from './testing/random'

/** What dates are made of. */
const NEARLY = Array.from('0123459-T:Z+./~%?')

describe('parseEdtf', () => {
  it('a day-precise claim starts at 19:30 UTC the evening before', () => {
    const { span, precision } = parseEdtf('2021-09-03', ZONE)
    expect(new Date(span.start).toISOString()).toBe('2021-09-02T19:30:00.000Z')
    expect(new Date(span.end).toISOString()).toBe('2021-09-03T19:30:00.000Z')
    expect(precision).toBe('day')
  })

  it('17:00 without an offset is 17:00 in the story, 12:30 UTC', () => {
    const { span, precision } = parseEdtf('2021-09-04T17:00', ZONE)
    expect(new Date(span.start).toISOString()).toBe('2021-09-04T12:30:00.000Z')
    expect(span.end).toBe(span.start)
    expect(precision).toBe('hour')
  })

  it('an offset in the date wins over the zone of the story', () => {
    const { span } = parseEdtf('2021-09-05T20:16:00+05:30', ZONE)
    expect(new Date(span.start).toISOString()).toBe('2021-09-05T14:46:00.000Z')
    expect(parseEdtf('2021-09-05T14:46:00Z', ZONE).span).toEqual(span)
    expect(parseEdtf('2021-09-05T10:16-04:30', ZONE).span).toEqual(span)
  })

  it('an interval runs from its first midnight to the one after its last day', () => {
    const { span, precision } = parseEdtf('2021-09-01/2021-09-02', ZONE)
    expect(span).toEqual({ start: at(1), end: at(3) })
    expect(precision).toBe('interval')
  })

  it('an interval of hours ends when its last hour strikes', () => {
    const { span } = parseEdtf('2021-09-03T10:00/2021-09-03T12:00', ZONE)
    expect(span).toEqual({ start: at(3, 10), end: at(3, 12) })
  })

  it('an open end is a value, not a gap', () => {
    expect(parseEdtf('../2021-09-05', ZONE)).toEqual({
      span: { start: -Infinity, end: at(6) },
      precision: 'open',
      approximate: false,
    })
    expect(parseEdtf('2021-09-05/..', ZONE)).toEqual({
      span: { start: at(5), end: Infinity },
      precision: 'open',
      approximate: false,
    })
  })

  it.each(['', '..', '../..'])('an unknown date (%j) may be any time', (text) => {
    expect(parseEdtf(text, ZONE)).toEqual({
      span: { start: -Infinity, end: Infinity },
      precision: 'unknown',
      approximate: false,
    })
  })

  it('"about 3 September" is remembered as approximate and not widened', () => {
    const plain = parseEdtf('2021-09-03', ZONE)
    expect(plain.approximate).toBe(false)
    expect(parseEdtf('2021-09-03~', ZONE)).toEqual({ ...plain, approximate: true })
    expect(parseEdtf('2021-09-03%', ZONE)).toEqual({ ...plain, approximate: true })
  })

  it('a doubtful date (?) is not an approximate one', () => {
    expect(parseEdtf('2021-09-03?', ZONE)).toEqual(parseEdtf('2021-09-03', ZONE))
  })

  it('an interval with one approximate end is approximate', () => {
    expect(parseEdtf('2021-09-01/2021-09-02~', ZONE).approximate).toBe(true)
    expect(parseEdtf('2021-09-01~/..', ZONE).approximate).toBe(true)
    expect(parseEdtf('2021-09-01/2021-09-02', ZONE).approximate).toBe(false)
  })

  it.each([
    '2021-02-30',
    '2021-09-31',
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-09-00',
    '2021-02-30T10:00',
    '2021-02-30/2021-03-05',
    '../2021-02-30',
  ])('%s is refused, never rolled over', (text) => {
    expect(() => parseEdtf(text, ZONE)).toThrow(DateError)
    expect(() => parseEdtf(text, ZONE)).toThrow('does not exist')
  })

  it.each([
    '3 September 2021',
    '2021-9-3',
    '2021-09',
    '2021',
    '2021-09-03 ',
    '2021-09-03~~',
    '~',
    '2021-09-03/',
    '/2021-09-03',
    '2021-09-03T24:00',
    '2021-09-03T10:60',
    '2021-09-03T10:00:60',
    '2021-09-03T10',
    '2021-09-03T10:00~',
    '2021-09-03T10:00+15:00',
    '2021-09-03T10:00+04:60',
    '2021-09-03T10:00+0430',
    '-2021-09-03',
    '٢٠٢١-٠٩-٠٣',
    '2021-09-01/2021-09-02/2021-09-03',
  ])('%j is refused', (text) => {
    expect(() => parseEdtf(text, ZONE)).toThrow(DateError)
  })

  it.each(['2021-09-03/2021-09-01', '2021-09-03T12:00/2021-09-03T10:00'])(
    '%s is refused because it ends before it starts',
    (text) => {
      expect(() => parseEdtf(text, ZONE)).toThrow('ends before it starts')
    },
  )

  it('a refusal names what was found', () => {
    expect(() => parseEdtf('2021-02-30', ZONE)).toThrow('"2021-02-30"')
    expect(() => parseEdtf('yesterday', ZONE)).toThrow('"yesterday"')
  })

  it('29 February exists in a leap year', () => {
    expect(parseEdtf('2020-02-29', 0).span.start).toBe(Date.UTC(2020, 1, 29))
  })

  it('no text makes it throw anything but a DateError', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...NEARLY), maxLength: 25 })
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'grapheme' })), (text) => {
        try {
          const { span } = parseEdtf(text, ZONE)
          expect(span.start).toBeLessThanOrEqual(span.end)
        } catch (error) {
          expect(error).toBeInstanceOf(DateError)
        }
      }),
    )
  })

  it('random dates mean the instants worked out by hand', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseEdtf(date.edtf, ZONE).span).toEqual(date.span)
      }),
    )
  })

  it.each([
    '2021-09-03',
    '2021-09-03~',
    '2021-09-03?',
    '2021-09-03%',
    '2020-02-29',
    '2021-09-01/2021-09-02',
    '2021-08-31/2021-09-01~',
    '../2021-09-05',
    '2021-09-05/..',
    '2021-09-04T17:00:00+04:30',
    '2021-09-04T17:00:00Z',
  ])('%s means in UTC what the edtf library says', (text) => {
    const peer = edtf(text)
    const { span, precision } = parseEdtf(text, 0)
    expect(span.start).toBe(peer.min)
    // The library gives the last millisecond inside, this module the first one outside.
    expect(span.end).toBe(precision === 'hour' ? peer.max : peer.max + 1)
  })
})

describe('dayStart', () => {
  it('a day begins earlier in the east', () => {
    expect(dayStart('2021-09-01', ZONE)).toBe(Date.UTC(2021, 7, 31, 19, 30))
    expect(dayStart('2021-09-01', 0)).toBe(Date.UTC(2021, 8, 1))
    expect(dayStart('2021-09-01', -5 * HOUR)).toBe(Date.UTC(2021, 8, 1, 5))
  })

  it('one day follows the other over the ends of months and leap days', () => {
    for (const [day, next] of [
      ['2021-08-31', '2021-09-01'],
      ['2021-12-31', '2022-01-01'],
      ['2020-02-28', '2020-02-29'],
      ['2021-02-28', '2021-03-01'],
    ] as const)
      expect(dayStart(next, ZONE) - dayStart(day, ZONE)).toBe(DAY)
  })

  it('a year before 100 is refused rather than read as 19xx', () => {
    expect(() => dayStart('0021-09-01', ZONE)).toThrow(DateError)
  })
})

describe('instant', () => {
  it('reads to the second', () => {
    expect(instant('2021-09-03T23:15:30', ZONE)).toBe(at(3, 23) + 15 * 60_000 + 30_000)
  })

  it('a date alone is no time', () => {
    expect(() => instant('2021-09-03', ZONE)).toThrow(DateError)
  })
})

describe('offsetMs', () => {
  it.each([
    ['+04:30', 4.5 * HOUR],
    ['-04:30', -4.5 * HOUR],
    ['+00:00', 0],
    ['Z', 0],
    ['+14:00', 14 * HOUR],
  ])('%s', (offset, ms) => {
    expect(offsetMs(offset)).toBe(ms)
  })

  it.each(['', '4:30', '+4:30', '04:30', '+0430', 'Asia/Kabul', '+99:00', '+04:75'])(
    '%j is no offset',
    (offset) => {
      expect(() => offsetMs(offset)).toThrow(DateError)
    },
  )
})
