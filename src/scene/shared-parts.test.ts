import { describe, expect, it } from 'vitest'
import { withSharedParts } from './shared-parts'

describe('withSharedParts', () => {
  it('is the last value where nothing has changed', () => {
    const last = { list: [1, { deep: [true] }], text: 'a' }
    expect(withSharedParts(last, structuredClone(last))).toBe(last)
  })

  it('keeps the parts beside the one that has changed', () => {
    const last = { changed: [1, 2], same: [{ a: 1 }], gone: 1 }
    const next = { changed: [1, 3], same: [{ a: 1 }], added: 2 }
    const shared = withSharedParts(last, next)
    expect(shared).toEqual(next)
    expect(shared.same).toBe(last.same)
    expect(shared.changed).not.toBe(last.changed)
  })

  it.each([
    ['a shorter list', [1, 2], [1]],
    ['a longer list', [1], [1, 2]],
    ['a list for an object', {}, []],
    ['an object for a list', [], {}],
    ['a property that is undefined', {}, { a: undefined }],
    ['a set, whose contents are not compared', { a: new Set([1]) }, { a: new Set([1]) }],
    ['null', {}, null],
    ['the first value', undefined, [1]],
  ])('differs by %s', (_, last, next) => {
    expect(withSharedParts(last, next)).toStrictEqual(next)
    expect(withSharedParts(last, next)).not.toBe(last)
  })

  it('changes neither value', () => {
    const frozen = Object.freeze({ list: Object.freeze([Object.freeze({ a: 1 })]), b: 1 })
    expect(withSharedParts(frozen, { list: [{ a: 1 }], b: 2 })).toEqual({ list: [{ a: 1 }], b: 2 })
    expect(frozen.b).toBe(1)
  })
})
