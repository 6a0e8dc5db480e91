import type { MatrixStrings } from '../en/matrix'
import { claims, list } from './grammar'

const FILL = 'رنګونه او کرښې څرګندونې ښيي، هېڅکله کنټرول نه.'

/** Pashto words of the table of places by days. */
export const psMatrix: MatrixStrings = {
  asWhole: 'ټول ولایت',
  neither: 'هېڅ لوري نه دي ویلي چې هلته څوک دي',
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
