import { isolated } from '../digits'
import type { FilterStrings } from '../en/filter'
import { number } from './grammar'

/** Pashto words of the search and the filter. */
export const psFilter: FilterStrings = {
  searchPlaceholder: 'نوم، ځای، کلمه',
  filterKind: 'د څه په اړه ده',
  filterStatus: 'ارزول شوې؟',
  filterFlags: 'په نښه شوې',
  filterPlace: 'ځای',
  anyPlace: 'هر ځای',
  placeCount: (place, n) => `${place} (${number(n)})`,
  onlySides: 'یوازې دا لوري وښیئ',
  onlyTicked:
    'یوازې هغه څه ښودل کېږي چې په نښه شوي وي؛ که هېڅ نه وي په نښه شوي، ټول ښودل کېږي. شمېرې: تر دې شېبې ادعاوې.',
  flagsNote: 'بیا ویل یې څه نه تاییدوي، د خپل لوري پر زیان ویل یې هم نه.',
  activeFilters: 'فعال فلټرونه',
  removeFilter: (name) => `فلټر لرې کړئ: ${name}`,
  searchFor: (text) => `«${isolated(text)}»`,
}
