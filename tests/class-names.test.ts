/**
 * Names of classes. A component's own styles are scoped, a style sheet of the theme is not: where
 * both have a name, the theme's rules hold inside the component, wanted or not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type AST, parse } from 'svelte/compiler'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Classes that the theme offers for any markup. No component's own styles name one of them. */
const UTILITIES: ReadonlySet<string> = new Set(['visually-hidden', 'operable', 'readable', 'paper'])

/**
 * Other classes that the theme has rules for and that several components have: rules of print and of
 * the small views reach into components by such names. Before a component is added to a line, see
 * that no rule of the theme takes hold in it unwanted; a name of its own is better.
 */
const SHARED: Readonly<Record<string, string>> = {
  about: 'app/Shell timeline/Timeline',
  all: 'map/KeyLine panel/Panel',
  buttons: 'map/MapButtons map/MapRegion timeline/Transport',
  count: 'panel/Day panel/Step panel/Ticks',
  counts: 'app/Shell map/AllSigns map/PlaceLabels',
  country: 'app/Shell map/Inset',
  data: 'panel/DataDialog panel/Document',
  'data-action': 'panel/DataContents panel/DataDialog panel/Document panel/PanelFoot',
  day: 'panel/Day panel/DayStrip',
  days: 'panel/Document timeline/Lane',
  document: 'panel/DataDialog panel/Document',
  foot: 'app/UnderMap map/MapRegion panel/PanelFoot',
  frame: 'map/MapView timeline/Timeline',
  intro: 'panel/DayMaps panel/Document',
  key: 'app/Shell map/KeyLine panel/Matrix',
  'link-button':
    'app/EmbedButton map/KeyLine panel/ActiveFilters panel/CardActions panel/Panel panel/PartMissing panel/Step',
  map: 'app/Shell map/MapRegion',
  moment: 'builder/Choices map/MomentCaption timeline/Lanes timeline/Timeline',
  panel: 'app/Shell panel/Panel',
  plain: 'map/PlaceLabels panel/Document panel/MatrixCell',
  row: 'map/CountRow panel/DataDialog panel/Tools',
  story: 'app/PageHeader map/Compare',
  terrain: 'map/MapView map/Terrain',
  timeline: 'app/TimelineSlot timeline/Timeline',
  today: 'panel/Matrix timeline/Chart',
  wide: 'map/CountRow map/PlaceLabels panel/Matrix timeline/DayDots',
}

interface Names {
  /** Classes in the markup: `class="..."`, also inside expressions, and `class:name`. */
  readonly used: ReadonlySet<string>
  /** Classes in the component's own styles, outside `:global(...)`. */
  readonly styled: ReadonlySet<string>
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

/** Calls `visit` for a syntax tree's nodes, but for those below one for which it gives false. */
function walk(value: unknown, visit: (node: Node) => boolean): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit)
  } else if (isNode(value) && visit(value)) {
    for (const [key, below] of Object.entries(value)) if (key !== 'metadata') walk(below, visit)
  }
}

function classesIn(styles: unknown): Set<string> {
  const names = new Set<string>()
  walk(styles, (node) => {
    if (node.type === 'ClassSelector') names.add(node.name as string)
    return !(node.type === 'PseudoClassSelector' && node.name === 'global')
  })
  return names
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

function classesUsedIn(markup: unknown): Set<string> {
  const names = new Set<string>()
  const add = (text: unknown) => {
    if (typeof text === 'string') for (const word of wordsOf(text)) names.add(word)
  }
  walk(markup, (node) => {
    if (node.type === 'ClassDirective') add(node.name)
    if (node.type !== 'Attribute' || node.name !== 'class') return true
    walk(node.value, (part) => {
      if (part.type === 'Text') add(part.data)
      if (part.type === 'Literal') add(part.value)
      if (part.type === 'TemplateElement') add((part.value as { cooked: string }).cooked)
      return true
    })
    return false
  })
  return names
}

function namesOf(source: string): Names {
  const tree: AST.Root = parse(source, { modern: true })
  return { used: classesUsedIn(tree.fragment), styled: classesIn(tree.css?.children) }
}

const classesOfSheet = (css: string) => namesOf(`<style>${css}</style>`).styled

const read = (file: string) => readFileSync(join(SRC, file), 'utf8')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })

/** Classes that the sheets loaded with every component of the map page have rules for. */
const themed = new Set(
  files
    .filter((file) => /^(theme\/.*|app\/shell|panel\/document)\.css$/.test(file))
    .flatMap((file) => [...classesOfSheet(read(file))]),
)
const components = files
  .filter((file) => file.endsWith('.svelte') && !file.startsWith('site/'))
  .map((file) => ({ name: file.replace('.svelte', ''), ...namesOf(read(file)) }))

/** The components that have a class in their markup or styles, by name. */
const having = (name: string): string[] =>
  components
    .filter(({ used, styled }) => used.has(name) || styled.has(name))
    .map((component) => component.name)
    .sort()

describe('namesOf', () => {
  it('finds classes in every form of markup, and in styles but for global ones', () => {
    const { used, styled } = namesOf(`
      <p class="a b" class:c></p><p class={['d', x && 'e']}></p><p class="f-{x} {x ? 'g' : \`h\`}"></p>
      <style>.i { &:not(.j) { color: red } } :global(.k) { color: red }</style>`)
    expect([...used].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f-', 'g', 'h'])
    expect([...styled].sort()).toEqual(['i', 'j'])
  })
})

describe('classes of the theme', () => {
  it('the sheets are read', () => {
    expect([...UTILITIES].filter((name) => !themed.has(name))).toEqual([])
    expect(themed.size).toBeGreaterThan(60)
  })

  it('no component’s own styles name a utility', () => {
    const named = components.flatMap(({ name, styled }) =>
      [...styled].filter((each) => UTILITIES.has(each)).map((each) => `${name}: .${each}`),
    )
    expect(named).toEqual([])
  })

  it('every other class is of one component, or shared on purpose', () => {
    const shared = Object.fromEntries(
      [...themed]
        .filter((name) => !UTILITIES.has(name) && having(name).length > 1)
        .sort()
        .map((name) => [name, having(name).join(' ')]),
    )
    expect(shared).toEqual(SHARED)
  })
})
