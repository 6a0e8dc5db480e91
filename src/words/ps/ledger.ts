import type { NameForms } from '../catalogue'
import type { LedgerStrings } from '../en/ledger'
import { obliqueIn, wholeProvince } from './grammar'

/** Pashto words of the details of a place. */
export function psLedger(forms: NameForms): LedgerStrings {
  const oblique = obliqueIn(forms)
  return {
    restated: 'مخکې ویل شوې، او وروسته بیا هم همداسې',
    replaced: 'مخکې ویل شوې، او وروسته بل ډول',
    timesDiffer: 'دا د بېلابېلو وختونو په اړه دي: دواړه یوه له بلې وروسته سمې کېدای شوې.',
    lastWord: (side) => `وروستۍ خبره د ${oblique(side)} وه.`,
    lastWordUnknown: 'معلومه نه ده چې وروستۍ خبره د کوم لوري وه.',
    lastWordUnknownWith: (province) =>
      `که د ${wholeProvince(province)} په اړه ادعاوې هم وشمېرل شي، معلومه نه ده چې وروستۍ خبره د کوم لوري وه.`,
    otherHere: 'د دې ځای په اړه نورې ادعاوې',
    ofProvince: 'د ټول ولایت په اړه، چې دې ځای ته هم اړخ لګوي',
    onlyAbout: (place) => `یوازې د دې ځای ادعاوې وښیئ: ${place}`,
    fiveDays: 'ورځ په ورځ',
  }
}
