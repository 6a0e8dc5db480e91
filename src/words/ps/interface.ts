import type { Kind, Precision, RelationType, Status } from '../../claims/types'
import type { NameForms } from '../catalogue'
import { isolated } from '../digits'
import type { Words } from '../en/interface'
import { psCalendar } from './calendar'
import { psClocks } from './clocks'
import { psDistricts } from './districts'
import { psFailures } from './failures'
import { claims, counted, list, number, obliqueIn, ofClaims } from './grammar'
import { psKey } from './key'
import { psPanel } from './panel'
import { psPlace } from './place'
import { psReading } from './reading'
import { psRelationLinks } from './relation-links'
import { psTrail } from './trail'

const KIND: Readonly<Record<Kind, string>> = {
  capture: 'نیول یا کنټرول',
  advance: 'وړاندې تګ',
  repelled: 'په شا تمبول شوی برید',
  presence: 'شتون',
  denial: 'ردول',
  casualties: 'مرګ ژوبله',
  prisoners: 'نیول شوي یا تسلیم شوي کسان',
  talks: 'خبرې اترې',
  condition: 'شرط',
  humanitarian: 'بشري وضعیت',
  appeal: 'غوښتنه',
  background: 'مخینه',
}

const STATUS: Readonly<Record<Status, string>> = {
  unverified: 'تایید شوې نه ده',
  'partly-supported': 'تر یوه حده شواهد لري',
  position: 'د دریځ بیان',
  observed: 'د عیني شاهد لیدنه',
}

const PRECISION: Readonly<Record<Precision, string>> = {
  point: 'کره ځای معلوم دی',
  settlement: 'تر کلي یا ښار پورې معلوم دی',
  district: 'تر ولسوالۍ پورې معلوم دی',
  province: 'ټول ولایت',
  unplaced: 'ټاکلی ځای نه لري',
}

/** Labels before the linked claims. */
const RELATION: Readonly<Record<RelationType, readonly [forward: string, back: string]>> = {
  denies: ['له دې سره په تضاد کې', 'له دې سره په تضاد کې'],
  repeats: ['دا تکراروي', 'د دې له خوا تکرار شوې'],
  revises: ['له مخکینۍ وینا سره توپیر', 'وروسته توپیر'],
  answers: ['دې ته ځواب', 'د دې له خوا ځواب شوې'],
}

function changed(fresh: number, contradicting: number): string {
  if (fresh === 0) return ''
  const made = counted(fresh, 'نوې ادعا', 'نوې ادعاوې')
  if (contradicting === 0) return `${made}.`
  const against =
    contradicting === 1 ? 'له مخکینۍ ادعا سره په تضاد کې' : 'له مخکینیو ادعاوو سره په تضاد کې'
  const which = fresh === 1 ? '' : `${number(contradicting)} یې `
  return `${made}، ${which}${against}.`
}

/** Every Pashto word of the interface. */
export function psInterface(forms: NameForms): Words {
  const oblique = obliqueIn(forms)
  return {
    ...psPanel,
    ...psTrail,
    calendar: psCalendar,
    ...psFailures,
    ...psKey(forms),
    ...psPlace(forms),
    kind: (kind) => KIND[kind],
    status: (status) => STATUS[status],
    precision: (precision) => PRECISION[precision],
    relation: (type, forward, expressly) =>
      type === 'denies' && expressly
        ? forward
          ? 'دا ردوي'
          : 'د دې له خوا رد شوې'
        : RELATION[type][forward ? 0 : 1],
    said: (side) => `${oblique(side)} وویل:`,
    list,

    mapRegion: 'د ادعاوو نقشه',
    claimsList: 'ادعاوې',
    moment: 'شېبه',
    mapAccording: 'نقشه د چا په وینا',
    lensBoth: 'دواړه',
    lensCompare: 'پرتله',
    accordingTo: (side) => `د ${oblique(side)} په وینا`,
    lensChosen: {
      both: 'د اختلاف نقشه: د دواړو لورو ادعاوې.',
      compare: 'دوې نقشې، هره یوه د یوه لوري په وینا.',
      one: (side) => `نقشه د ${oblique(side)} په وینا؛ د بل لوري ادعاوې تتې ښکاري.`,
    },
    skip: 'ادعاوو ته ورشئ',
    skipToTimeline: 'د وخت کرښې ته ورشئ',

    asOf: (moment) => `تر دې شېبې: ${moment}`,
    clockLine: {
      said: 'د ویلو د وخت له مخې',
      about: 'د هغه وخت له مخې چې ادعا یې په اړه ده',
    },
    countOf: (n) => `له ${ofClaims(n)}`,

    undated: 'بې‌نېټې',
    noDate: 'بې‌نېټې',
    contradictionArises: 'تضاد پیدا کېږي:',
    contradictionSign: 'نوی تضاد',
    oneDot: 'یو ټکی، یوه ادعا',
    showDates: 'وښیئ چې هره نېټه څنګه معلومه ده',
    playOptions: 'انتخابونه',
    play: 'پیل',
    pause: 'درول',
    previousChange: 'مخکینۍ ادعا',
    nextChange: 'بله ادعا',
    timeline: 'د وخت کرښه',
    marksInTime: 'ادعاوې د وخت په ترتیب',
    markState: {
      said: {
        made: '',
        maybe: 'کېدای شي تر دې شېبې ویل شوې وي',
        'not-yet': 'لا نه ده ویل شوې',
      },
      about: {
        made: '',
        maybe: 'کېدای شي تر دې شېبې د مخکې وخت په اړه وي',
        'not-yet': 'د وروسته وخت په اړه',
      },
    },
    boundaries: 'پولې اټکلي دي.',
    zoomIn: 'لویول',
    zoomOut: 'کوچنی کول',
    resetView: 'ټوله نقشه',
    kilometres: (n) => counted(n, 'کیلومتر', 'کیلومتره'),
    gestureWheel: `د نقشې د لویولو لپاره ${isolated('Ctrl')} ونیسئ او د موږک څرخ وڅرخوئ`,
    gestureWheelMac: `د نقشې د لویولو لپاره ${isolated('⌘')} ونیسئ او د موږک څرخ وڅرخوئ`,
    gestureTouch: 'نقشه په دوو ګوتو وخوځوئ',
    notClaimed: 'دې لوري په نوم ادعا نه ده کړې',
    contradicted: 'متضادې څرګندونې',

    search: 'پلټنه',
    filter: 'فلټر',
    showAll: 'ټولې ادعاوې وښیئ',
    showing: (n, all) => `له ${ofClaims(all)} ${number(n)} ښودل شوې`,
    empty: 'هېڅ ادعا له دې پلټنې او فلټرونو سره سمون نه لري.',
    readingsOfAll: 'تضادونه د ټولو ادعاوو دي.',
    claimsCount: claims,

    copied: 'لېنک کاپي شو',
    close: 'تړل',
    hourUnknown: 'ساعت معلوم نه دی',
    aboutDay: (day) => `شاوخوا ${day}`,
    orDay: (a, b) => `${a} یا ${b}`,
    between: (a, b) => `له ${a} تر ${b}`,
    until: (a) => `تر ${a} پورې، پیل نه دی ښودل شوی`,
    from: (a) => `له ${a} راهیسې`,
    noLaterThan: (moment) => `تر ${moment} پورې`,
    unknownDate: 'نه ده ښودل شوې',
    sourcing: {
      high: 'کافي سرچینې',
      medium: 'سرچینې یو له بله توپیر لري یا نامستقیمې دي',
      low: 'ناکافي سرچینې',
    },
    inLanguage: (name) => `په ${name} ژبه`,

    ...psReading,
    ...psRelationLinks,
    ...psClocks,
    ...psDistricts,

    data: 'معلومات او حواله',
    embed: 'په پاڼه کې درجول',
    theme: 'بڼه',
    themeNames: { auto: 'د وسیلې په څېر', light: 'روښانه', dark: 'تیاره' },

    changed,
    change: (moment, fresh, contradicting) =>
      fresh === 0 ? `${moment}.` : `${moment}: ${changed(fresh, contradicting)}`,
    selectedClaim: (side, summary) => `ټاکل شوې: ${oblique(side)} وویل: ${summary}.`,
    selectedPlace: (place, reading) => `${place}: ${reading}.`,
    cleared: 'اوس هېڅ نه دي ټاکل شوي.',
  }
}
