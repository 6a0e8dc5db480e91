import type { CompareStrings } from '../en/compare'
import { wholeProvince } from './grammar'

/** Pashto words of the comparison’s table. */
export const psCompare: CompareStrings = {
  compareTitle: 'هر لوري د هر ځای په اړه څه وویل',
  comparePlace: 'ځای',
  wholeNotDrawn: (province) => `${wholeProvince(province)}: نه دی رسم شوی`,
  compareNote: 'په هره خانه کې د دې ځای په اړه د هماغه لوري تر ټولو مشخصه او نوې ادعا ده.',
}
