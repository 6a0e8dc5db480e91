import { expect, it } from 'vitest'

import { globalsOf, importsOf } from './imports.ts'

it('importsOf distinguishes types, values and lazy imports', () => {
  const text = `
    import a, { type B } from 'value'
    import type { C } from 'type'
    import { type D, type E } from 'named-types'
    import 'effect'
    export * from 'again'
    export type { F } from 'type-again'
    let g: import('in-a-type').G
    const h = await import('lazy')
    // import 'comment'`
  const found = importsOf('a.ts', text).map(({ from, typeOnly, lazy }) => [
    from,
    typeOnly ? 'type' : lazy ? 'lazy' : 'value',
  ])
  expect(found).toEqual([
    ['value', 'value'],
    ['type', 'type'],
    ['named-types', 'type'],
    ['effect', 'value'],
    ['again', 'value'],
    ['type-again', 'type'],
    ['in-a-type', 'type'],
    ['lazy', 'lazy'],
  ])
})

it('importsOf reads both scripts of a component', () => {
  const text = `<script module>import 'a'</script><p>import 'no'</p><script lang="ts">import 'b'</script>`
  expect(importsOf('A.svelte', text).map(({ from }) => from)).toEqual(['a', 'b'])
})

it.each([
  ['window.scrollTo(0, 0)', true],
  ['use(window)', true],
  ['const x = { window }', true],
  ['story.window.start', false],
  ['const { window } = story; use(window.start)', false],
  ['function f(window: Span) { return window }', false],
  ['const x = { window: 1 }', false],
  ['const x = { window: 1 }; use(window)', true],
  ['const { window: w } = story', false],
  ['interface Story { window: Span }', false],
  ['// window.scrollTo(0, 0)', false],
])('globalsOf: %s', (text, isGlobal) => {
  expect(globalsOf('a.ts', text, new Set(['window']))).toEqual(isGlobal ? ['window'] : [])
})
