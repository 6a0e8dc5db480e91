import type { NameForms } from '../catalogue'
import { isolated } from '../digits'
import type { DocumentStrings } from '../en/document'
import { counted, number, obliqueIn } from './grammar'

const LOSS = { killed: 'وژل شوي', wounded: 'ټپیان', captured: 'نیول شوي' } as const

/** Pashto words of the document under the map. */
export function psDocument(forms: NameForms): DocumentStrings {
  const oblique = obliqueIn(forms)
  return {
    record: 'تضادونه، شمېرې او سمونې',
    contradictions: 'هغه ادعاوې چې یو له بل سره په تضاد کې دي',
    contradictionsIntro:
      'د ادعاوو هغه جوړې چې دواړه، لکه څنګه چې ویل شوې، سمې نه شي کېدای. هغه ادعاوې چې دواړه، یا یوه له بلې وروسته، سمې کېدای شي، دلته نه دي.',
    pairKind: { express: 'د دې له خوا رد شوې:', between: 'له دې سره په تضاد کې:' },
    guided: 'ګام په ګام لوستل',
    guidedIntro: (steps) =>
      `کیسه په ${counted(steps, 'ګام', 'ګامونو')} کې، هر ګام خپله پاڼه لري. هره جمله هغو ادعاوو ته ځي چې پرې ولاړه ده.`,
    showOnMap: 'پر نقشه یې وښیئ',
    dayPage: 'د دې ورځې پاڼه',
    dayByDayIntro: 'نقشه د هرې ورځې په پای کې.',
    allSources: (n) =>
      `${n === 1 ? '' : 'ټولې '}${counted(n, 'سرچینه', 'سرچینې')}، له هغو ادعاوو سره چې پرې ولاړې دي`,
    numbers: 'شمېرې لکه څنګه چې ویل شوې',
    numbersIntro:
      'هره شمېره د یوې ادعا ده، او که راپورونه یې توپیر لري، تر ټولو کمه او تر ټولو ډېره دواړه ښودل شوې. هېڅ لوستل شوي راپور یوه هم تایید نه کړای شوه؛ هېڅ یوه له بلې سره نه ده جمع شوې.',
    numbersWho: 'چا وویل',
    numbersOf: 'د چا',
    numbersCount: 'شمېر',
    atLeast: (n) => `${n} یا ډېر`,
    aboutNumber: (n) => `شاوخوا ${n}`,
    counted: (what, side) =>
      side === null ? `نور کسان: ${LOSS[what]}` : `د ${oblique(side)} له کسانو: ${LOSS[what]}`,
    notKnown: 'څه چې معلوم نه دي',
    more: 'نور معلومات',
    allContradictions: (n) =>
      n === 1 ? 'د متضادو ادعاوو ۱ جوړه' : `د متضادو ادعاوو ټولې ${number(n)} جوړې`,
    allNumbers: 'د وژل شوو، ټپیانو او نیول شوو کسانو شمېرې، لکه څنګه چې ویل شوې',
    allCorrections: (n) =>
      n === 0 ? 'سمونې: لا نشته' : n === 1 ? '۱ سمونه' : `ټولې ${number(n)} سمونې`,
    correctionsFeed: `د سمونو فیډ (${isolated('Atom')})`,
    inWords: 'په کلمو کې',
    credits: 'د سرچینو یادونه او جوازونه',
    licence: (name) => `جواز: ${isolated(name)}`,
  }
}
