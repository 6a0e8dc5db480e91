import type { ViewStrings } from '../en/views'

/** Pashto words of the small views. */
export const psViews: ViewStrings = {
  fullMap: 'ټوله نقشه وګورئ',
  fullClaim: 'بشپړه ادعا پر ټوله نقشه',
  fullPlace: 'د دې ځای ټولې څرګندونې، پر ټوله نقشه',
  newTab: 'په نوې کړکۍ کې پرانیستل کېږي',
  statements: 'څرګندونې، نه کنټرول.',
  claim: 'ادعا',
}
