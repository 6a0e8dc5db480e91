/** Words that the interface has for things that are easily misunderstood, and words that it never has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { en } from '../src/words/en/interface'
import { mapStrings } from '../src/words/en/map'

const WORDS = join(import.meta.dirname, '../src/words/en')
/** The strings of every file of words, without comments. */
const written = readdirSync(WORDS)
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => {
    const text = readFileSync(join(WORDS, name), 'utf8')
    return [name, text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')] as const
  })

describe('the words', () => {
  it.each([
    'against its own interest',
    'against one’s interest',
    'no confirmation',
    'stripes the map',
    'sign is at',
    'spoken of.',
  ])('never say “%s”', (phrase) => {
    const found = written.filter(([, text]) => text.toLowerCase().includes(phrase))
    expect(found.map(([name]) => name)).toEqual([])
  })

  it('say what a claim against its own side’s interest does', () => {
    expect(en.flag('against-interest')).toBe('reports a loss of its own')
  })

  it('say that repeating is not confirming', () => {
    expect(en.flag('repeated')).toBe('said again, not confirmed')
  })

  it('say what is counted at no district', () => {
    expect(
      mapStrings('en').beside(
        { made: 0, maybe: 0, province: 2, unplaced: 0, elsewhere: 0 },
        'Vale',
      ),
    ).toBe('Counted at no district: 2 of the whole province.')
  })
})
