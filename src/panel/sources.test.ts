import { expect, it } from 'vitest'
import { modelOf } from '../claims/model'
import { HILL, says, SOURCE, storyOf } from '../claims/testing/story'
import { readable, reportsOf } from './sources'

it('reports stand in the order of publication, the month alone after its days, undated last', () => {
  const dated = (id: string, published: string | null) => ({ ...SOURCE, id, published })
  const sources = [
    dated('never', null),
    dated('month', '2021-09'),
    dated('late', '2021-09-30'),
    dated('october', '2021-10-01'),
    dated('about', '2021-09-04~'),
    dated('early', '2021-09-03'),
  ]
  const claim = says('a', HILL, '2021-09-03', [], { sources: sources.map(({ id }) => id) })
  const found = reportsOf(modelOf({ ...storyOf([claim]), sources }), claim)
  expect(found.map(({ id }) => id)).toEqual(['early', 'about', 'late', 'month', 'october', 'never'])
})

it('a readable address is equivalent to the original, and keeps the escapes that mean something', () => {
  const letters = 'https://example.org/%D8%AE%D8%A8%D8%B1/a%2Fb?q=100%25'
  expect(readable(letters)).toBe('https://example.org/خبر/a%2Fb?q=100%25')
  for (const url of [letters, 'https://example.org/Afghanistan%25E2%2580%2599s', 'https://a/%FF'])
    expect(new URL(readable(url)).href).toBe(new URL(url).href)
})
