/** What the scripts for readers may use: nothing newer than the browsers of the list in package.json. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import project from '../package.json' with { type: 'json' }
import { ROOT } from '../tools/shell.mjs'

type Versions = readonly [chrome: number, firefox: number, safari: number]
const NEVER = Infinity

/** First versions by MDN's compatibility data, for names that an author of today may reach for. */
const FIRST: Readonly<Record<string, Versions>> = {
  findLast: [97, 104, 15.4],
  findLastIndex: [97, 104, 15.4],
  structuredClone: [98, 94, 15.4],
  hasOwn: [93, 92, 15.4],
  checkVisibility: [105, 106, 17.4],
  isWellFormed: [111, 119, 16.4],
  toWellFormed: [111, 119, 16.4],
  toSorted: [110, 115, 16],
  toReversed: [110, 115, 16],
  toSpliced: [110, 115, 16],
  canParse: [120, 115, 17],
  fromAsync: [121, 115, 16.4],
  groupBy: [117, 119, 17.4],
  withResolvers: [119, 121, 17.4],
  isSubsetOf: [122, 127, 17],
  symmetricDifference: [122, 127, 17],
  startViewTransition: [111, 144, 18],
  moveBefore: [133, 144, NEVER],
  showPopover: [114, 125, 17],
  requestIdleCallback: [47, 55, NEVER],
  onscrollend: [114, 109, 26.2],
  Segmenter: [87, 125, 14.1],
  DurationFormat: [129, 136, 16.4],
  randomUUID: [92, 95, 15.4],
}

/** Uses that fall back on something else, by file. */
const GUARDED: readonly string[] = [
  'src/hydration/idle.ts requestIdleCallback',
  'src/panel/follow.ts checkVisibility',
]

const least = (name: string) => {
  const versions = project.browserslist.map((query) => /^(\w+) >= ([\d.]+)$/.exec(query))
  return Number(versions.find((found) => found?.[1] === name)?.[2])
}
const LISTED: Versions = [least('chrome'), least('firefox'), least('safari')]

/** Code without its comments. */
const codeOf = (path: string) =>
  readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\/\/ .*/g, '')

/** Files of src/ that come into a browser. */
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  .filter((name) => /\.(ts|js|svelte)$/.test(name))
  .filter((name) => !/\.test\.ts$|\/testing\/|^src\/site\//.test(name))

it('no script for readers uses what a browser of the list lacks, but where it has another way', () => {
  const newer = Object.keys(FIRST).filter((name) =>
    FIRST[name]!.some((version, i) => version > LISTED[i]!),
  )
  expect(newer).toContain('toWellFormed')
  const used = FILES.flatMap((path) => {
    const code = codeOf(path)
    return newer
      .filter((name) => new RegExp(`\\b${name}\\b`).test(code))
      .map((name) => `${path} ${name}`)
  })
  expect(used.sort()).toEqual([...GUARDED].sort())
})

/**
 * Uses of `:has()`, which Firefox has since 121 only, by file: without them the page looks a little
 * otherwise, and nothing that tells a state or the focus is lost (see `@supports not selector`).
 */
const HAS: readonly string[] = [
  'src/app/LanguageOffer.svelte root:has(.offer)',
  'src/app/shell.css .about:not(:has(+ *))',
  'src/app/shell.css .key:not(:has(+ *))',
  'src/app/shell.css .map:not(:has(+ *))',
  'src/app/shell.css header:not(:has(+ *))',
  'src/panel/ClaimList.svelte article:has(> [open])',
  'src/panel/ClaimList.svelte article:has(> [open])',
  'src/panel/Ticks.svelte label:has(:focus-visible)',
  'src/panel/document.css li:has(a)',
  'src/theme/print.css .moment:has(b)',
  'src/theme/print.css ol:has(.day)',
  'src/timeline/Head.svelte button:not(:has(.arising))',
]

it('`:has()` is used where a browser without it loses no state and no focus ring', () => {
  expect(LISTED[1]).toBeLessThan(121)
  const styles = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => /\.(css|svelte)$/.test(name) && !/^src\/site\//.test(name))
  const used = styles.flatMap((path) =>
    [...codeOf(path).matchAll(/[\w.-]+(?::not\(:has\([^()]*\)\)|:has\([^()]*\))/g)].map(
      ([selector]) => `${path} ${selector}`,
    ),
  )
  expect(used.sort()).toEqual([...HAS].sort())
  for (const path of HAS.filter((one) => one.includes('focus')).map((one) => one.split(' ')[0]!))
    expect(codeOf(path), path).toMatch(
      /@supports not selector\(:has\(a\)\) \{\s*[^{]*:focus-within/,
    )
})
