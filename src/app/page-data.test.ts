import { describe, expect, it } from 'vitest'
import { inLanguage } from '../claims/in-language'
import { DATA } from '../../tests/story'
import { detailsOf, outlineOf, wholeOf } from './page-data'

/** The page's data: no value that is absent in a file becomes `undefined`. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('what the page starts from and what it fetches later', () => {
  const outline = sent(outlineOf(DATA, 'en'))
  const details = sent(detailsOf(DATA, 'en'))

  it('are together the whole record of every claim and source', () => {
    const whole = wholeOf(outline, details)
    expect(whole.claims).toEqual(inLanguage(DATA.claims, 'en'))
    expect(whole.sources).toEqual(inLanguage(DATA.sources, 'en'))
    expect(whole.story.corrections).toEqual(inLanguage(DATA.story.corrections, 'en'))
    const spellings = (list: readonly { readonly spellings?: readonly string[] }[]) =>
      list.map((one) => one.spellings)
    expect(spellings(whole.places)).toEqual(spellings(DATA.places))
    expect(spellings(whole.people)).toEqual(spellings(DATA.people))
  })

  it('have names of places, people and sides in every language, for search', () => {
    const whole = wholeOf(outline, details)
    expect(whole.places.map(({ name }) => name)).toEqual(DATA.places.map(({ name }) => name))
    expect(whole.people.map(({ name }) => name)).toEqual(DATA.people.map(({ name }) => name))
    expect(whole.story.sides).toEqual(
      DATA.story.sides.map(
        (side) => expect.objectContaining({ name: side.name, longName: side.longName }) as unknown,
      ),
    )
  })

  it('are in the language of the page alone', () => {
    const arabic = /[\u0600-\u06ff]/
    expect(JSON.stringify({ ...outline, places: [], people: [] })).not.toMatch(arabic)
    const { claims } = outlineOf(DATA, 'fa')
    for (const { summary } of claims) expect(Object.keys(summary)).toHaveLength(1)
  })

  it('leave texts, roles, figures, notes and addresses to the later file', () => {
    const text = JSON.stringify(outline.claims)
    for (const claim of DATA.claims) {
      expect(text).not.toContain(JSON.stringify(claim.text.en))
      if (claim.sourcing.note) expect(text).not.toContain(JSON.stringify(claim.sourcing.note.en))
    }
    expect(text).not.toMatch(/"(role|figures|tier)":/)
    expect(JSON.stringify(outline.sources)).not.toContain('http')
  })

  it('do not fit another story', () => {
    expect(() => wholeOf({ ...outline, claims: outline.claims.slice(1) }, details)).toThrow()
  })
})
