import { expect, it } from 'vitest'
import { MODEL } from '../../tests/story'
import { widthOf, wrapped } from './text'

it('a text is broken so that no line is wider than its column', () => {
  const face = { size: 40, family: 'serif' } as const
  for (const { claim } of MODEL.entries) {
    const lines = wrapped(claim.summary.en, 420, face)
    expect(lines.join(' ')).toBe(claim.summary.en)
    for (const line of lines) if (line.includes(' ')) expect(widthOf(line, face)).toBeLessThan(421)
  }
})
