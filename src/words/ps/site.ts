import type { NameForms } from '../catalogue'
import type { SiteStrings } from '../en/site'
import { counted, obliqueIn } from './grammar'

/** Pashto words of the documents without a script: claims' pages, feeds. */
export function psSite(forms: NameForms): SiteStrings {
  const oblique = obliqueIn(forms)
  return {
    notStarted:
      'د دې پاڼې متحرکې برخې پیل نه شوې. پاڼه لومړۍ شېبه ښيي، او ټولې ادعاوې لاندې راغلې دي.',

    claimTitle: (statement, story) => `${statement} | ${story}`,
    claimDescription: ({ who, when, status, text }) => `${who}، ${when}؛ ${status}. ${text}`,
    openOnMap: 'پر نقشه یې پرانیزئ',
    allClaims: (claims) => `ټولې ${claims}`,
    sourcesTitle: 'سرچینې',
    sourcesIntro: (n) =>
      `${counted(n, 'خپور شوی راپور', 'خپاره شوي راپورونه')}، د خپروونکو په ترتیب. د هر یوه تر څنګ هغه ادعاوې چې پرې ولاړې دي.`,
    recordIntro:
      'د ادعاوو هغه جوړې چې دواړه سمې نه شي کېدای، شمېرې څنګ په څنګ لکه څنګه چې ویل شوې، او په خپرو شوو ادعاوو کې هر بدلون.',
    inTime: 'ادعاوې د وخت په ترتیب',
    previousInTime: 'د وخت له مخې مخکینۍ',
    nextInTime: 'د وخت له مخې بله',
    speaker: (who) => `${who}:`,
    fieldWho: 'ویونکی',
    fieldRole: 'پېژندنه',
    whatIsKnown: 'د دې ادعا په اړه څه معلوم دي',
    linkedClaims: 'له دې سره تړلې ادعاوې',
    linkedWithNone:
      'په دې ټولګه کې هېڅ بله ادعا دا نه ردوي، نه یې تکراروي، نه ورسره توپیر لري او نه ورته ځواب ورکوي.',
    reportedBy: 'هغه راپورونه چې ادعا پرې ولاړه ده',
    claimCorrections: 'په دې ادعا کې سمونې',
    corrections: 'سمونې',
    noCorrections: 'تر اوسه نشته.',

    momentTitle: (heading, story) => `${heading} | ${story}`,
    momentDescription: (sides, moment, places) =>
      `${oblique(sides)} تر دې شېبې څه ویلي وو: ${moment}. ${places === '' ? 'هېڅ ولسوالي متضادې څرګندونې نه لري' : `متضادې څرګندونې: ${places}`}. څرګندونې، نه کنټرول.`,
    openMoment: 'نقشه په دې شېبه کې پرانیزئ',
    mapThen: 'نقشه په دې شېبه کې',
    stepSays: 'څه وویل شول، او هغه ادعاوې چې دا وايي',
    claimsOfDay: (claims) => `د دې ورځې ${claims}`,
    otherDays: 'نورې ورځې',
    previousDay: 'مخکینۍ ورځ',
    nextDay: 'بله ورځ',
    otherSteps: 'د لوستلو نور ګامونه',
    previousStep: 'مخکینی ګام',
    nextStep: 'بل ګام',

    mapAt: (moment) => `د ادعاوو نقشه په دې شېبه کې: ${moment}.`,
    contradictedThen: (places) =>
      `اوبدل شوې بڼه ښيي چې د لورو ادعاوې یو له بل سره په تضاد کې دي: ${places}.`,
    noneContradicted: 'په دې شېبه کې د هېڅ ولسوالۍ ادعاوې یو له بل سره په تضاد کې نه دي.',
    markAt: (place) => `نښه پر دې ځای ده: ${place}.`,
    markSomewhere: (place) =>
      `نښه پر دې ځای ده: ${place}؛ ټکي ټکي کړۍ ښيي چې سم ځای یې شاوخوا هر چېرته کېدای شي.`,
    markedNowhere: {
      province:
        'دا ادعا د ټول ولایت په اړه ده: یو ټاکلی ځای نه لري، او یوازې د ولایت شاوخوا کرښه یې ښيي.',
      unplaced: 'سرچینې هېڅ ځای نه یادوي: د دې ادعا لپاره نښه نشته.',
      beyond: (place) => `${place} له دې نقشې بهر ځای دی: د دې ادعا نښه پر نقشه نشته.`,
    },
    pinnedBy: 'هر څه چې رسم شوي، څرګندونې دي، نه کنټرول.',

    correctionsFeed: 'په معلوماتو کې سمونې',
    correctionOf: (date) => `سمونه، ${date}`,
  }
}
