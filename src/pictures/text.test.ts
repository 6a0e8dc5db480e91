import { expect, it } from 'vitest'
import { MODEL } from '../../tests/story'
import { advancesOf } from '../site/images/advances'
import { widthOf, wrapped, wrappedSpans } from './text'

const EN = advancesOf('en')

it('a text is broken so that no line is wider than its column', () => {
  const face = { size: 40, family: 'serif' } as const
  for (const { claim } of MODEL.entries) {
    const summary = claim.summary.en ?? ''
    const lines = wrapped(summary, 420, face, EN)
    expect(lines.join(' ')).toBe(summary)
    for (const line of lines)
      if (line.includes(' ')) expect(widthOf(line, face, EN)).toBeLessThan(421)
  }
})

it('a word wider than its column is broken, whole characters to a line, and nothing is lost', () => {
  const face = { size: 40, family: 'serif' } as const
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(3)
  for (const text of [
    word,
    `of ${word} said`,
    `${word} ${word}`,
    '\u{1f600}'.repeat(40),
    'x',
    '',
  ]) {
    const lines = wrapped(text, 420, face, EN)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines) {
      expect(widthOf(line, face, EN)).toBeLessThan(421)
      expect(line).not.toMatch(/\p{Cs}/u)
    }
    const spans = [{ text: text.slice(0, 40) }, { text: text.slice(40), strong: true }]
    const rows = wrappedSpans(spans, 420, face, EN).map((row) =>
      row.map((span) => span.text).join(''),
    )
    expect(rows).toEqual(lines)
  }
  // A column narrower than a letter still ends.
  expect(wrapped('abc', 1, face, EN)).toEqual(['a', 'b', 'c'])
})
