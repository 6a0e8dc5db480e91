import type { NameForms } from '../catalogue'
import type { LedgerStrings } from '../en/ledger'
import { obliqueIn, wholeProvince } from './grammar'

/** Pashto words of the details of a place. */
export function psLedger(forms: NameForms): LedgerStrings {
  const oblique = obliqueIn(forms)
  return {
    silence: (place, a, b) =>
      `${place}: چوپتیا. نه ${oblique(a)} ویلي او نه ${oblique(b)} چې په همدې ځای کې څوک دي.`,
    oneSideOnly: 'یوازې یو لوری: ',
    contradictedBecause: 'متضادې څرګندونې: ',
    bothSpoke: 'دواړو ویلي، او خبرې یې دواړه سمې کېدای شي: ',
    sideSaid: (side, when) => `${oblique(side)} وویل (${when}): `,
    sideSaidOfWhole: (side, when, whole) =>
      `${oblique(side)} د ${wholeProvince(whole)} په اړه وویل (${when}): `,
    saidNothing: (side) => `${forms.oblique(side)} نه دي ویلي چې په همدې ځای کې څوک دي.`,
    restated: 'مخکې ویل شوې، او وروسته بیا هم همداسې',
    replaced: 'مخکې ویل شوې، او وروسته بل ډول',
    timesAgree: 'دلته له متضادو ادعاوو ځینې شاوخوا د یوه وخت په اړه دي.',
    timesDiffer: 'دا د بېلابېلو وختونو په اړه دي: دواړه یوه له بلې وروسته سمې کېدای شوې.',
    lastWord: (side) => `په دې ټولو کې وروستۍ خبره د ${oblique(side)} وه.`,
    lastWordUnknown: 'معلومه نه ده چې په دې ټولو کې وروستۍ خبره د کوم لوري وه.',
    otherHere: 'د دې ځای په اړه نورې ادعاوې',
    ofProvince: 'د ټول ولایت په اړه، چې دې ځای ته هم اړخ لګوي',
    onlyAbout: (place) => `یوازې د دې ځای ادعاوې وښیئ: ${place}`,
    fiveDays: 'ورځ په ورځ',
  }
}
