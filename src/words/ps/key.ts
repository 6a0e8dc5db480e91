import type { NameForms } from '../catalogue'
import type { enKey } from '../en/key'
import { claims, counted, wholeProvince } from './grammar'

/** Pashto words of the key line, of the caption's surroundings and of the row of counts. */
export const psKey = (forms: NameForms): typeof enKey => ({
  key: 'لارښود',
  keyWhose: 'د چا په وینا:',
  keyNeither: 'هېڅ لوری',
  keyNeitherLong: 'په نوم یې ادعا نشته',
  keyContradict: 'په تضاد کې دي',
  noClaims: 'ادعا نشته',
  keyOnly: (side, short) =>
    short
      ? `${side}: ${{ entered: 'ننوتل', fighting: 'جګړه', mixed: 'متناقضې' }[short]}`
      : `د ${forms.oblique(side)} وینا`,
  keyBothTrue: 'دواړه سمې کېدای شي',
  keySaid: 'ویل شوې',
  keyMaybe: 'کېدای شي تر دې شېبې ویل شوې وي',
  keyMaybeShort: 'کېدای شي ویل شوې وي',
  keyAbout: { made: 'تر دې شېبې', maybe: 'کېدای شي' },
  keyCount: 'ادعاوې:',
  allSigns: 'ټولې نښې',
  others: 'نور',
  countsAway: 'هغه ادعاوې چې پر نقشه ځای نه لري',
  countWhole: wholeProvince,
  countUnplaced: 'ټاکلی ځای نه لري',
  countElsewhere: 'نور ځایونه',
  countAway: 'بل ځای، یا ځای نه دی یاد شوی',
  noneCounted: 'هېڅ',
  countList: (title, n) => `${title}: ${claims(n)}`,
  readStory: (steps) => `کیسه په ${counted(steps, 'ګام', 'ګامونو')} کې ولولئ`,
})
