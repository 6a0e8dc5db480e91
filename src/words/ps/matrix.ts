import type { MatrixStrings } from '../en/matrix'
import { claims, list } from './grammar'

const FILL = 'رنګونه او کرښې څرګندونې ښيي، هېڅکله کنټرول نه.'

/** Pashto words of the table of places by days. */
export const psMatrix: MatrixStrings = {
  intro:
    'نمونه ښيي چې د ورځې تر پایه ادعاوو په ګډه څه ویلي وو؛ تر څنګ یې هره نښه یوه ادعا ده چې په هماغه ورځ ویل شوې ده. هره خانه تاسو هماغه ځای او شېبې ته بیايي.',
  asWhole: 'ټول ولایت',
  neither: 'هېڅ لوري نه دي ویلي چې دا ځای یې په کنټرول کې دی',
  otherPlacesRow: 'نور ځایونه',
  plainShape: {
    holds: 'په کنټرول کې یې لري',
    attacks: 'برید کوي یا وړاندې ځي',
    repels: 'ردوي یا په شا تمبوي',
    other: 'نور',
  },
  matrixRows: (first, second, third) =>
    `پاس: ${first}؛ لاندې: ${second}؛ په پای کې: ${list(third)}`,
  matrixUndated: (n) =>
    n === 0
      ? FILL
      : `${claims(n)}، چې هېڅ سرچینه یې نېټه په دغو ورځو کې نه ښيي، د خپل کتار په پای کې بې له نښې ${n === 1 ? 'شمېرل شوې ده' : 'شمېرل شوې دي'}. ${FILL}`,
}
