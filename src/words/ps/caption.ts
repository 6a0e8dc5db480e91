import type { NameForms } from '../catalogue'
import type { CaptionStrings } from '../en/caption'
import { obliqueIn, onDay, wholeProvince } from './grammar'

const SOME = 'یوه برخه'
const ANY = 'هېڅ برخه'

/** Ends of an extent that begins with «د», and their oblique. */
const PARTS: readonly (readonly [direct: string, oblique: string])[] = [
  [SOME, 'یوې برخې'],
  [ANY, 'هېڅ برخې'],
]

/**
 * Pashto sentences of the caption over the map. What a side says stands in the tense in which it
 * spoke. «په کنټرول کې لري» and «د … ځواکونه» agree with neither the side's name nor the place's,
 * so the same sentence fits every party.
 */
export function psCaption(forms: NameForms): CaptionStrings {
  const oblique = obliqueIn(forms)

  /** Before «ته». */
  function toward(where: string): string {
    const [direct, form] = PARTS.find(([part]) => where.endsWith(` ${part}`)) ?? []
    return direct !== undefined && form !== undefined
      ? where.slice(0, -direct.length) + form
      : oblique(where)
  }

  /** Inside «په … کې»; in a phrase with «د», «په» stands before its last noun. */
  function inside(where: string): string {
    const [part] = PARTS.find(([direct]) => where.endsWith(` ${direct}`)) ?? []
    if (part !== undefined) return `${where.slice(0, -part.length)}په ${part} کې`
    if (!where.startsWith('د ')) return `په ${where} کې`
    const words = oblique(where).split(' ')
    return [...words.slice(0, -1), 'په', ...words.slice(-1), 'کې'].join(' ')
  }

  return {
    the: '',
    onThe: (day) => `${onDay(day)} `,
    earlierThe: 'په یوه مخکینۍ ورځ ',
    predicate(asserts, ofOther, other, where) {
      const holder = ofOther ? `${other} ` : ''
      const forces = ofOther ? `د ${oblique(other)} ځواکونه` : 'ځواکونه یې'
      switch (asserts) {
        case 'holds':
          return `وویل چې ${holder}${where} په کنټرول کې لري`
        case 'entered':
          return `وویل چې ${forces} ${toward(where)} ته ننوتي دي`
        case 'fighting':
          return `وویل چې ${inside(where)} جګړه ده`
        case 'repelled':
          return ofOther
            ? `وویل چې ${oblique(other)} ${inside(where)} د دوی ځواکونه په شا تمبولي دي`
            : `وویل چې ${inside(where)} یې د ${oblique(other)} ځواکونه په شا تمبولي دي`
        case 'not-entered':
          return `وویل چې ${forces} ${toward(where)} ته نه دي ننوتي`
        case 'does-not-hold':
          return `وویل چې ${holder}${where} په کنټرول کې نه لري`
      }
    },
    extent: {
      place: (name) => name,
      all: wholeProvince,
      any: (name) => `د ${name} ولایت ${ANY}`,
      part: (name) => `د ${name} ولایت ${SOME}`,
    },
    except: (where, places) => `له ${oblique(places)} پرته ${where}`,
    neitherSaid: (place) => `${place}: هېڅ لوري نه دي ویلي چې په همدې ځای کې څوک دي.`,
    onlyInOrNear: (place, parts) =>
      `${place}: هېڅ لوري نه دي ویلي چې په همدې ځای کې څوک دي، یوازې د دننه یا نږدې ځای په اړه: ${parts}.`,
    silent: 'هېڅ لوري لا نه دي ویلي چې چېرته څوک دي.',
    saidNothing: (place) => [`${place}: `, ' نه وو ویلي چې په همدې ځای کې څوک دي.'],
    timesUnknown: {
      both: 'د دواړو د وینا دقیق وخت معلوم نه دی',
      one: (side) => `${side}: وخت معلوم نه دی`,
      day: (side, days) => `${side}: ${days}`,
    },
    lensOf: (side) => `یوازې هغه څه رسم شوي چې ${oblique(side)} ویلي.`,
    wholeNotDrawn: (province) => `${wholeProvince(province)}: نه دی رسم شوی`,
  }
}
