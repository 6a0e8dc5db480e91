import { make } from './still'

/** Paths of a file of shapes by their ids; none when it cannot be had, which the map can do without. */
async function pathsIn(file: string): Promise<ReadonlyMap<string, string>> {
  try {
    const text = await (await fetch(file)).text()
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
    return new Map(
      [...svg.querySelectorAll('path[id]')].map((path) => [path.id, path.getAttribute('d') ?? '']),
    )
  } catch {
    return new Map()
  }
}

/** The land's shapes that a drawing uses, as definitions of its own. */
export async function shapesFor(drawing: Element): Promise<Element> {
  const defs = make('defs')
  const used = new Set(
    [...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1) ?? ''),
  )
  for (const id of used) {
    const shape = document.querySelector(`.geo-shapes [id="${CSS.escape(id)}"]`)
    const [file, name] = shape?.querySelector('use')?.getAttribute('href')?.split('#') ?? []
    const d = file ? (await pathsIn(file)).get(name ?? '') : shape?.getAttribute('d')
    if (d) defs.append(make('path', { id, d, 'stroke-linejoin': 'round' }))
  }
  return defs
}
