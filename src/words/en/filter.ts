/**
 * Words of the search and the filter, fetched when the browser is idle, apart from the first
 * script.
 */
export const enFilter = {
  searchPlaceholder: 'Name, place, word',
  filterKind: 'What it is about',
  filterStatus: 'Checked?',
  filterFlags: 'Marked as',
  filterPlace: 'Place',
  anyPlace: 'Any place',
  placeCount: (place: string, n: number) => `${place} (${n})`,
  onlySides: 'Show only these sides',
  onlyTicked:
    'Only what is ticked is shown; with nothing ticked, everything is. Numbers: claims by this moment.',
  flagsNote: 'Saying it again confirms nothing, nor does reporting a loss of one’s own.',
  activeFilters: 'Active filters',
  removeFilter: (name: string) => `Remove filter: ${name}`,
  searchFor: (text: string) => `“${text}”`,
}
export type FilterStrings = typeof enFilter
