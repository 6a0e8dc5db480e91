import { describe, expect, it } from 'vitest'
import { describe as inOneLine, shown } from './problem'

describe('a problem in words', () => {
  it('is one line with file, record, field, what was found and what was expected', () => {
    const problem = { file: 'f.json', record: 'r', field: 'x.y', found: '"a"', expected: 'b' }
    expect(inOneLine(problem)).toBe('f.json: r: x.y: found "a"; expected b')
  })

  it('shortens a long value and calls a missing one nothing', () => {
    expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(76)}...`)
    expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`)
    expect(shown(undefined)).toBe('nothing')
    expect(shown(null)).toBe('null')
  })
})
