import type { CodeSplittingOptions } from 'rolldown'

/** What a group of chunks can ask of the modules. */
type Modules = Parameters<
  Extract<
    NonNullable<CodeSplittingOptions['groups']>[number]['name'],
    (...args: never[]) => unknown
  >
>[1]

/** Small modules that are fetched for one purpose, in one chunk each: it packs better. */
const TOGETHER = [
  {
    name: 'filter',
    test: /\/panel\/((Tools|Search|FilterGroups|ActiveFilters|Ticks)\.svelte|facets\.ts)$|\/words\/(filter-strings|en-filter)\.ts$/,
  },
  { name: 'list', test: /\/panel\/(ClaimList|ClaimRow|Day|ClaimText|CardBody)\.svelte$/ },
  { name: 'place', test: /\/panel\/(Ledger|DayStrip)\.svelte$/ },
  { name: 'pause', test: /\/timeline\/(PauseNotice\.svelte|pause-words\.ts)$|\/en-pause\.ts$/ },
]

/**
 * Puts all that the page's own script imports at once into one chunk. Left alone, each module that a
 * later chunk imports too gets a small chunk of its own, which packs worse and is one more request.
 *
 * @param entry end of the id of the module that starts the page
 */
export function opening(entry: string): CodeSplittingOptions {
  let reached: Set<string> | undefined
  const reach = (id: string, modules: Modules, seen = new Set<string>()): Set<string> => {
    if (seen.has(id)) return seen
    seen.add(id)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reach(next, modules, seen)
    return seen
  }
  return {
    groups: [
      {
        name(id, modules) {
          reached ??= reach(entry, modules)
          return reached.has(id) ? 'opening' : null
        },
      },
      ...TOGETHER,
    ],
  }
}
