import { describe, expect, it } from 'vitest'
import { DATA } from '../../tests/story'
import { detailsOf, outlineOf, wholeOf } from './page-data'

/** The page's data: no value that is absent in a file becomes `undefined`. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('what the page starts from and what it fetches later', () => {
  const outline = sent(outlineOf(DATA))
  const details = sent(detailsOf(DATA))

  it('are together the whole record of every claim and source', () => {
    const whole = wholeOf(outline, details)
    expect(whole.claims).toEqual(DATA.claims)
    expect(whole.sources).toEqual(DATA.sources)
  })

  it('leave texts, notes and addresses to the later file', () => {
    const text = JSON.stringify(outline.claims)
    for (const claim of DATA.claims) {
      expect(text).not.toContain(JSON.stringify(claim.text.en))
      if (claim.sourcing.note) expect(text).not.toContain(JSON.stringify(claim.sourcing.note.en))
    }
    expect(JSON.stringify(outline.sources)).not.toContain('http')
  })

  it('do not fit another story', () => {
    expect(() => wholeOf({ ...outline, claims: outline.claims.slice(1) }, details)).toThrow()
  })
})
