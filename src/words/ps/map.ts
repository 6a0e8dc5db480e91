import type { NameForms } from '../catalogue'
import type { MapStrings } from '../en/map'
import { claims, counted, list, number, obliqueIn, ofClaims } from './grammar'

/** Pashto words of the map's text alternative. */
export function psMap(forms: NameForms): MapStrings {
  const oblique = obliqueIn(forms)
  /** A colon keeps the names out of «په … کې», which some cannot stand in. */
  const inDistricts = (places: readonly string[]) =>
    `${places.length === 1 ? 'په دې ولسوالۍ کې څوک دي' : 'په دې ولسوالیو کې څوک دي'}: ${list(places)}.`
  return {
    mapOf: (place, moment, zone) =>
      `د ${place} ولایت په اړه د ادعاوو نقشه، تر دې شېبې: ${moment}، ${zone}.`,
    mapAccording: (side) => `نقشه یوازې د ${oblique(side)} په وینا ده.`,
    noControl: 'د څرګندونو نقشه، نه د کنټرول.',
    contradictedAre: (n) => `${counted(n, 'ولسوالي', 'ولسوالۍ')} متضادې څرګندونې لري.`,
    noneContradicted: 'هېڅ ولسوالي متضادې څرګندونې نه لري.',
    quoted: (attribution, when, doubt, summary) =>
      `${oblique(attribution)} وویل (${doubt === '' ? when : `${when}، ${doubt}`}): ${summary}`,
    told: (place, reading, claims) => `${place}، ${reading}: ${claims.join('؛ ')}.`,
    readingOf: (reading, places) => `${reading}: ${places}.`,
    claims: (place, claims) => `${place}: ${claims.join('؛ ')}.`,
    wholeSilent: (place) => `${place}: هېڅ لوري نه دي ویلي چې څوک یې په کنټرول کې لري.`,
    wholeNotClaimed: (place, side) =>
      `${place}: ${oblique(side)} نه دي ویلي چې څوک یې په کنټرول کې لري.`,
    counts: {
      said: ({ made, maybe }) =>
        `تر دې شېبې ${claims(made)} ویل شوې${maybe === 0 ? '' : `، ${number(maybe)} کېدای شي ویل شوې وي`}.`,
      about: ({ made, maybe }) =>
        `${claims(made)} تر دې شېبې د مخکې وخت په اړه${maybe === 0 ? '' : `، ${number(maybe)} کېدای شي د مخکې وخت په اړه وي`}.`,
    },
    silentDistricts: (places) => `چوپتیا: هېڅ لوري نه دي ویلي چې ${inDistricts(places)}`,
    districtsNotClaimed: (side, places) =>
      `چوپتیا: ${oblique(side)} نه دي ویلي چې ${inDistricts(places)}`,
    beside({ province, unplaced, elsewhere }, name) {
      const parts = [
        province === 0 ? '' : `${number(province)} د ټول ولایت په اړه`,
        unplaced === 0 ? '' : `${number(unplaced)} چې ځای نه یادوي`,
        elsewhere === 0
          ? ''
          : `${number(elsewhere)} د هغو ځایونو په اړه چې له ${name} ولایت بهر دي`,
      ].filter((part) => part !== '')
      return parts.length === 0 ? '' : `په هېڅ ولسوالۍ کې نه دي شمېرل شوې: ${parts.join('، ')}.`
    },
    filtered: (n, all) => `له ${ofClaims(all)} یوازې ${number(n)} د نښو په توګه ښودل شوې.`,
  }
}
