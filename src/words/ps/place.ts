import type { NameForms } from '../catalogue'
import type { enPlace } from '../en/place'
import { number, obliqueIn, wholeProvince } from './grammar'

/** Pashto words of the panel: a place at the moment, the other places, the table of both stories. */
export function psPlace(forms: NameForms): typeof enPlace {
  const oblique = obliqueIn(forms)
  return {
    sideSaidOf: (side) => `${oblique(side)} وویل`,
    aboutWhole: (province) => `د ${wholeProvince(province)} په اړه:`,
    readingPhrase: {
      'in-turn': 'یو له بل سره په تضاد کې دي، که یو په بل پسې سمې نه وي',
      contradicted: 'یو له بل سره په تضاد کې دي',
      'not-contested': 'دواړه سمې کېدای شي',
    },
    checked: 'ارزول شوې؟',
    checkedOf: (side, status) => `${side}: ${status}.`,
    countedHere: 'دلته پر نقشه:',
    countedOnce: 'هغه ادعا چې د څو ځایونو په اړه وي، یوازې په یوه کې شمېرل کېږي.',
    countedUnder: (title) => `تر «${title}» لاندې شمېرل شوې`,
    saidBefore: 'مخکې بل ډول ویل شوې',
    moreClaims: 'د دې لوري نورې ادعاوې',
    fullClaims: 'بشپړې ادعاوې او سرچینې',
    otherPlaces: 'نور ځایونه په دې شېبه کې',
    sideCount: (side, n) => `${side} ${number(n)}`,
    backToAll: 'بېرته ټولو ځایونو ته',
    listOfClaims: 'د ادعاوو لړلیک',
    searchAndFilter: 'پلټنه او فلټر',
    sourcesLabel: 'سرچینې:',
    fullClaim: 'بشپړه ادعا',
    ofWholeOnly: (province) => `یوازې د ${wholeProvince(province)} په اړه:`,
    noClaim: 'نه یې دي ویلي چې دلته څوک دي',
    allPlaces: 'ادعاوې د هر ځای په اړه څه وايي',
  }
}
