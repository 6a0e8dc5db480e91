/** What package.json says of packages and browsers: an audit and a bill of materials rest on it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { resolveConfig } from 'vite'

import project from '../package.json' with { type: 'json' }
import lock from '../package-lock.json' with { type: 'json' }
import { importsOf } from './imports.ts'

const ROOT = join(import.meta.dirname, '..')
const SHIPPED = Object.entries(project.dependencies)
const ALL = [...SHIPPED, ...Object.entries(project.devDependencies)]

/** A package's name of a specifier such as 'svelte/events'. */
const packageOf = (from: string) => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from

/** The file that a relative import names. */
function fileOf(from: string, importer: string): string {
  const path = join(importer, '..', from.replace(/\?.*/, ''))
  const found = ['', '.ts', '.svelte', '/index.ts'].map((end) => path + end).find(existsAsFile)
  if (found === undefined) throw new Error(`${importer}: no file for '${from}'`)
  return found
}
const existsAsFile = (path: string) => /\.\w+$/.test(path) && existsSync(path)

/** The packages that a file needs when it runs, with all that it imports, at once or later. */
function packagesOf(path: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(path) || !/\.(ts|svelte|js)$/.test(path)) return packages
  seen.add(path)
  for (const { from, typeOnly } of importsOf(path, readFileSync(path, 'utf8'))) {
    if (typeOnly || /^(\$story\/|virtual:)/.test(from)) continue
    if (!from.startsWith('.')) packages.add(packageOf(from))
    else for (const name of packagesOf(fileOf(from, path), seen)) packages.add(name)
  }
  return packages
}

it('dependencies are the packages that ship to readers, and no others', () => {
  const entries = ['src/app/main.ts', 'src/embed/loader.ts'].map((path) => join(ROOT, path))
  const shipped = entries.flatMap((entry) => [...packagesOf(entry)])
  expect([...new Set(shipped)].sort()).toEqual(SHIPPED.map(([name]) => name).sort())
})

it('every version is pinned, and the lock file names no place of its own to fetch from', () => {
  for (const [name, version] of ALL) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  const resolved = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)
  expect(resolved).toEqual([])
})

it('docs/dependencies.md has a row for every package, with its licence', () => {
  const text = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
  const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \|/gm)].map(([, names = '', licence]) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    licence,
  }))
  const listed = rows.flatMap(({ names }) => names)
  expect(listed.sort()).toEqual(ALL.map(([name]) => name).sort())
  const packages = lock.packages as Record<string, { license?: string } | undefined>
  for (const { names, licence } of rows)
    for (const name of names) expect(packages[`node_modules/${name}`]?.license, name).toBe(licence)
})

it('the build is for the browsers of browserslist', async () => {
  const { build } = await resolveConfig({}, 'build')
  expect(build.target).toEqual(['chrome111', 'edge111', 'firefox113', 'ios16.4', 'safari16.4'])
  expect(project.browserslist).toHaveLength(5)
})
