import type { CompareStrings } from '../en/compare'

/** Pashto words of the comparison’s table. */
export const psCompare: CompareStrings = {
  compareTitle: 'هر لوري د هر ځای په اړه څه وویل',
  comparePlace: 'ځای',
  compareNote:
    'په هره خانه کې د دې ځای په اړه د هماغه لوري تر ټولو مشخصه او نوې ادعا ده؛ هغه ادعا چې په یقیني ډول ویل شوې، له هغې مخکې راځي چې ښايي ویل شوې وي.',
}
