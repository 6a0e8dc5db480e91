import { describe, expect, it } from 'vitest'
import { hashOf, type Ledger, textsIn, translationState, withOutdatedMarked } from './translations'

describe('the hash of the English', () => {
  it('is FNV-1a, and stays what it is in ledgers already written', () => {
    expect(hashOf('')).toBe('811c9dc5')
    expect(hashOf('a')).toBe('e40c292c')
    expect(hashOf('Kabul time')).toBe('ad53c8b1')
  })

  it('tells every edit: a letter, a space, case, order', () => {
    const texts = ['Taliban took it.', 'Taliban took it', 'taliban took it.', 'Taliban  took it.']
    expect(new Set([...texts, 'it took Taliban.'].map(hashOf)).size).toBe(5)
  })
})

describe('a translation', () => {
  const text = { en: 'Kabul time', fa: 'به وقت کابل' }
  const hash = hashOf('Kabul time')

  it.each([
    ['current', 'fa', hash],
    ['current', 'fa', { of: hash, status: 'reviewed' }],
    ['outdated', 'fa', hashOf('Kabul')],
    ['outdated', 'fa', { of: hashOf('Kabul'), status: 'reviewed', by: 'A', on: '2026-01-01' }],
    ['outdated', 'fa', undefined],
    ['missing', 'ps', undefined],
    ['missing', 'ps', hash],
  ] as const)('is %s in %s, noted %j', (state, lang, noted) => {
    expect(translationState(text, lang, noted)).toBe(state)
  })
})

const FILE = {
  title: { en: 'Title' },
  zone: { offset: '+04:30', name: { en: 'Kabul time', fa: 'به وقت کابل' } },
  steps: [{ title: { en: 'One' }, sentences: [{ text: { en: 'First.' } }] }],
  claims: [{ id: 'one', relations: [{ to: 'two', note: { en: 'A note.', ps: 'یادښت' } }] }],
}
const PLACES = {
  features: [
    {
      properties: { id: 'dara', name: { en: 'Dara', fa: 'دره' }, nameSource: { fa: 'A' } },
      geometry: { type: 'Point', coordinates: [69.7, 35.2] },
    },
  ],
}

describe('the texts of a file', () => {
  it('are found with key, record and field', () => {
    const places = textsIn('a.json', FILE).map(({ key, record, field }) => [key, record, field])
    expect(places).toEqual([
      ['a.json/title', '(file)', 'title'],
      ['a.json/zone/name', '(file)', 'zone.name'],
      ['a.json/steps/0/title', 'steps[0]', 'title'],
      ['a.json/steps/0/sentences/0/text', 'steps[0]', 'sentences[0].text'],
      ['a.json/claims/one/relations/0/note', 'one', 'relations[0].note'],
    ])
    expect(textsIn('p.geojson', PLACES)).toEqual([
      {
        key: 'p.geojson/dara/name',
        file: 'p.geojson',
        record: 'dara',
        field: 'name',
        text: { en: 'Dara', fa: 'دره' },
      },
    ])
  })

  const MARKS = { fa: ' [fa]', ps: ' [ps]' }
  const ledger = (texts: Ledger['texts']): Ledger => ({ status: 'not reviewed', texts })
  const of = (english: string) => hashOf(english)

  it('are marked where a translation is outdated, and nowhere else', () => {
    const marked = withOutdatedMarked(
      'a.json',
      FILE,
      ledger({
        'a.json/zone/name': { fa: of('Kabul time') },
        'a.json/claims/one/relations/0/note': { ps: of('An older note.') },
      }),
      MARKS,
    )
    expect(marked.claims[0]?.relations[0]?.note).toEqual({ en: 'A note.', ps: 'یادښت [ps]' })
    expect({ ...marked, claims: [] }).toEqual({ ...FILE, claims: [] })
  })

  it('are marked where nothing is noted of a translation', () => {
    expect(withOutdatedMarked('p.geojson', PLACES, ledger({}), MARKS).features[0]).toEqual({
      ...PLACES.features[0],
      properties: { ...PLACES.features[0]?.properties, name: { en: 'Dara', fa: 'دره [fa]' } },
    })
  })

  it('of which none is outdated are the same object', () => {
    const current = ledger({ 'p.geojson/dara/name': { fa: of('Dara') } })
    expect(withOutdatedMarked('p.geojson', PLACES, current, MARKS)).toBe(PLACES)
  })
})
