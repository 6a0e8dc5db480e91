import { describe, expect, it } from 'vitest'
import { check } from './check'
import { claimed, expectOnly, GOOD, problemsOf, type Rule } from './testing/broken'
import { HILL, link, says, storyOf } from './testing/story'
import type { Relation } from './types'

const linked = (id: string, relations: readonly Relation[], data = GOOD) =>
  claimed(id, { relations }, data)
const ordered = (id: string, edtf: string, before: readonly string[], data = GOOD) =>
  claimed(id, { said: { edtf, before } }, data)

const LINKS: readonly Rule[] = [
  [
    'a link leads to a claim',
    linked('again', [link('repeats', 'lost')]),
    'claims.json: again: relations[0].to: found "lost"; expected the id of a claim',
  ],
  [
    'a link does not lead to its own claim',
    linked('again', [link('repeats', 'again')]),
    'claims.json: again: relations[0].to: found "again"; expected another claim than itself',
  ],
  [
    'only the same side revises a claim',
    linked('taken', [link('revises', 'held')]),
    'claims.json: taken: relations[0].to: found "held"; expected a claim of the same side',
  ],
  [
    'a side does not deny its own claim, it revises it',
    linked('again', [link('denies', 'held')]),
    'claims.json: again: relations[0].to: found "held"; expected a claim of another side',
  ],
  [
    'a pair is linked once',
    linked('taken', [link('denies', 'held'), link('answers', 'held')]),
    'claims.json: taken: relations[1].to: found "held"; expected one link a pair; taken has one',
  ],
  [
    'a pair is not linked from both its ends',
    linked('again', [link('denies', 'taken')], linked('taken', [link('denies', 'again')])),
    'claims.json: again: relations[0].to: found "taken"; expected one link a pair; taken has one',
  ],
  [
    'the later claim carries the link',
    linked('held', [link('answers', 'seen')], linked('seen', [])),
    'claims.json: held: relations[0].to: found "seen"; expected a claim said before this one',
  ],
  [
    'of two claims of one day, the one known to be later carries the link',
    linked('taken', [link('answers', 'seen')], linked('seen', [])),
    'claims.json: taken: relations[0].to: found "seen"; expected a claim said before this one',
  ],
]

const ORDER: readonly Rule[] = [
  [
    'an order is told of claims that exist',
    ordered('held', '2021-09-01', ['lost']),
    'claims.json: held: said.before[0]: found "lost"; expected the id of a claim',
  ],
  [
    'an order does not contradict the dates',
    linked('again', [], ordered('again', '2021-09-03', ['held'])),
    'claims.json: again: said.before[0]: found "held"; expected a claim that was said after',
  ],
  [
    'no claim is said before itself',
    ordered('held', '2021-09-01', ['held']),
    'claims.json: held: said.before[0]: found "held"; expected a claim that was said after',
  ],
]

describe('check of links', () => {
  it.each(LINKS)('%s', (_rule, data, line) => {
    expectOnly(data, line)
  })

  it('claims whose order is not known may be linked either way', () => {
    expect(check(linked('again', [link('denies', 'taken')]))).toEqual([])
    expect(check(linked('taken', [link('denies', 'again')]))).toEqual([])
  })

  it('a link to a claim whose date cannot be read is not blamed for the date', () => {
    expect(problemsOf(claimed('held', { said: { edtf: '2021-02-30' } }))).toEqual([
      'claims.json held said.edtf',
    ])
  })
})

describe('check of the order within a day', () => {
  it.each(ORDER)('%s', (_rule, data, line) => {
    expectOnly(data, line)
  })

  it('two claims that are each said before the other are both named', () => {
    const data = linked('seen', [], ordered('seen', '2021-09-03', ['taken']))
    expect(problemsOf(data)).toEqual([
      'claims.json taken said.before[0]',
      'claims.json seen said.before[0]',
    ])
  })

  it('three claims that are said before one another in a ring are no order', () => {
    const next = (id: string, before: string) =>
      says(id, HILL, '2021-09-03', [], { before: [before] })
    const data = storyOf([next('a', 'b'), next('b', 'c'), next('c', 'a'), next('outside', 'a')])
    const found = problemsOf(data)
    for (const id of ['a', 'b', 'c']) expect(found).toContain(`claims.json ${id} said.before[0]`)
    expect(found).not.toContain('claims.json outside said.before[0]')
  })
})
