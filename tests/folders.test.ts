/** The import rules of the folders of src/, checked by reading the imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from '../tools/shell.mjs'
import { globalsOf, type Import, importsOf } from './imports.ts'

/** What a folder may use. Its own files and `theme` (colours, mark shapes) are open to every folder. */
interface FolderRule {
  readonly folders: readonly string[]
  /** Folders of which only types may be used. */
  readonly types?: readonly string[]
  readonly packages?: readonly string[]
  /** Plain functions on plain data: no Svelte, no browser. */
  readonly pure?: boolean
  /** May read the story's files. */
  readonly readsStory?: boolean
}

const VIEW: FolderRule = {
  folders: ['scene', 'words', 'hydration', 'keyboard'],
  types: ['claims', 'view'],
  packages: ['svelte'],
}
const FOLDERS: Readonly<Record<string, FolderRule>> = {
  claims: { folders: [], pure: true },
  view: { folders: ['claims'], pure: true },
  scene: { folders: ['claims', 'view'], pure: true },
  // Escaping and attributes of HTML and XML.
  markup: { folders: [], pure: true },
  embed: { folders: ['markup'] },
  words: { folders: ['claims', 'view', 'scene'] },
  theme: { folders: [], packages: ['svelte'] },
  hydration: { folders: [], packages: ['svelte'] },
  keyboard: { folders: ['scene'], packages: ['svelte'] },
  map: { ...VIEW, packages: ['svelte', 'maplibre-gl'] },
  timeline: VIEW,
  panel: VIEW,
  // The dialog that writes embeds, fetched when a reader opens it.
  builder: { ...VIEW, folders: ['embed', 'scene', 'words', 'keyboard'] },
  // Pictures of moments and claims, drawn as text: in a build and in a browser.
  pictures: { folders: ['claims', 'view', 'scene', 'words', 'map', 'markup'] },
  // Documents and files beside the app's pages, made on the server from the parts of the others.
  site: {
    folders: ['claims', 'view', 'scene', 'words', 'map', 'panel', 'pictures', 'markup', 'embed'],
    // None of those beside Svelte comes into a browser.
    packages: [
      'svelte',
      '@resvg',
      'lightningcss',
      'parse5',
      'sharp',
      'subset-font',
      '@turf',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:path',
      'virtual:advances',
    ],
  },
  // Connects the others to one another and to the page; nothing imports it.
  app: {
    folders: [
      'claims',
      'view',
      'scene',
      'words',
      'hydration',
      'keyboard',
      'map',
      'timeline',
      'panel',
      'builder',
      'pictures',
      'markup',
      'embed',
      'site',
    ],
    packages: ['svelte', 'virtual:theme.css'],
    readsStory: true,
  },
}
/** Packages that consist of types. */
const TYPE_PACKAGES = ['geojson']
const BROWSER = new Set(
  [
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'self',
    'screen',
  ].concat([
    'globalThis',
    'matchMedia',
    'requestAnimationFrame',
    'fetch',
    'alert',
    'Element',
    'Image',
  ]),
)
const ONLY_APP = 'only app reads the story'
const MAX_LINES = 250
const EXCUSE = /(\/\/|\/\*\*?|<!--) ?long because: \S/
const VAGUE = /^(utils?|helpers?|misc|common)\b/i

interface Source {
  /** Such as 'src/map/MapRegion.svelte'. */
  readonly path: string
  readonly text: string
  /** The folder of src/ that holds it; '' for a file that lies in none. */
  readonly folder: string
  readonly imports: readonly Import[]
}

const files = ['src', 'tests', 'tools'].flatMap(codeUnder)
const sources = files.filter(
  ({ path }) => path.startsWith('src/') && !/[./]test(ing)?[./]/.test(path),
)

it('every file of src/ lies in a folder of the import table', () => {
  const unknown = sources.filter(({ folder }) => !(folder in FOLDERS))
  expect(unknown.map(({ path, folder }) => `${path}: no rule for '${folder}'`)).toEqual([])
})

it('a folder imports only the folders that the plan allows', () => {
  expect(eachImport(folderProblem)).toEqual([])
})

it('a folder imports only the packages that the plan allows', () => {
  expect(eachImport(packageProblem)).toEqual([])
})

it('claims, view and scene use no browser API', () => {
  const problems = sources
    .filter(({ folder }) => FOLDERS[folder]?.pure)
    .flatMap(({ path, text }) => globalsOf(path, text, BROWSER).map((name) => `${path}: ${name}`))
  expect(problems).toEqual([])
})

it('MapLibre is imported at run time in one file', () => {
  expect(mapLibreFiles()).toHaveLength(1)
})

it('MapLibre is loaded only on request', () => {
  const [owner = ''] = mapLibreFiles()
  const eager = sources
    .filter(({ path, imports }) =>
      imports.some(
        ({ from, typeOnly, lazy }) =>
          !typeOnly && !lazy && (path === owner ? isMapLibre(from) : target(path, from) === owner),
      ),
    )
    .map(({ path }) => path)
  // Either it imports MapLibre lazily, or everybody imports it lazily.
  const others = eager.filter((path) => path !== owner)
  const problems = eager.includes(owner) ? others : []
  expect(problems.map((path) => `${path}: static import of ${owner}`)).toEqual([])
})

it(`a file has at most ${MAX_LINES} lines, or says why not`, () => {
  const long = files.filter(({ text }) => {
    const lines = text.trimEnd().split('\n')
    return lines.length > MAX_LINES && !EXCUSE.test(lines.slice(0, 15).join('\n'))
  })
  expect(
    long.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length} lines`),
  ).toEqual([])
})

it('no file has a vague name', () => {
  const vague = files.filter(({ path }) => VAGUE.test(posix.basename(path)))
  expect(vague.map(({ path }) => path)).toEqual([])
})

function eachImport(problem: (source: Source, used: Import) => string | undefined): string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((used) => {
      const found = problem(source, used)
      return found === undefined ? [] : [`${source.path}: '${used.from}': ${found}`]
    }),
  )
}

it('no import of a module means a component whose name differs in case alone', () => {
  const names = sources.map(({ path }) => path.toLowerCase())
  expect(names.filter((name) => names.includes(`${name}.ts`))).toEqual([])
})

function folderProblem({ path, folder }: Source, { from, typeOnly }: Import): string | undefined {
  // A file's address is not its content.
  if (from.startsWith('$story/'))
    return FOLDERS[folder]?.readsStory || from.endsWith('?drawn') ? undefined : ONLY_APP
  if (!from.startsWith('.')) return undefined
  const file = target(path, from)
  if (!file.startsWith('src/')) return 'outside src/'
  const other = folderOf(file)
  const { folders, types = [] } = FOLDERS[folder] ?? { folders: [] }
  if (other === folder || other === 'theme' || folders.includes(other)) return undefined
  if (types.includes(other)) return typeOnly ? undefined : `only types of ${other}`
  return `${folder} may import ${[...folders, 'theme'].join(', ')}`
}

function packageProblem({ folder }: Source, { from, typeOnly }: Import): string | undefined {
  if (from.startsWith('.') || from.startsWith('$')) return undefined
  const name = from.split('/')[0] ?? from
  const { packages = [] } = FOLDERS[folder] ?? {}
  if (packages.includes(name) || (typeOnly && TYPE_PACKAGES.includes(name))) return undefined
  return `${folder} may import ${packages.join(', ') || 'no package'}`
}

/** Files that MapLibre's code comes in by; its styles may come in anywhere. */
function mapLibreFiles(): string[] {
  return sources
    .filter(({ imports }) => imports.some(({ from, typeOnly }) => !typeOnly && isMapLibre(from)))
    .map(({ path }) => path)
}

function isMapLibre(from: string): boolean {
  return /^maplibre-gl(\/|$)/.test(from) && !/\.css$|\?url$/.test(from)
}

/** The file that a relative import means, found among the sources as a bundler would. */
function target(path: string, from: string): string {
  if (!from.startsWith('.')) return from
  const at = posix.join(posix.dirname(path), from).replace(/\?.*$/, '')
  const tries = [at, `${at}.ts`, `${at}.svelte.ts`, `${at}/index.ts`]
  return tries.find((one) => sources.some((source) => source.path === one)) ?? at
}

function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
}

function codeUnder(folder: string): Source[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|svelte)$/.test(name))
    .sort()
    .map((name) => {
      const path = posix.join(folder, name.replaceAll('\\', '/'))
      const text = readFileSync(`${ROOT}/${path}`, 'utf8')
      return { path, text, folder: folderOf(path), imports: importsOf(path, text) }
    })
}
