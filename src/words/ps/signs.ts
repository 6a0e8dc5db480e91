import type { SignStrings } from '../en/signs'
import { wholeProvince } from './grammar'

/** Pashto words of the whole legend. */
export const psSigns: SignStrings = {
  signsContradict: 'یو له بل سره په تضاد کې دي',
  signsWhole: (province) =>
    `د ${wholeProvince(province)} په اړه ادعا په یوه ولسوالۍ کې یوازې هلته ښودل کېږي چې د بل لوري له هغې ادعا سره په تضاد کې وي چې د همدې ولسوالۍ په اړه ده، او تر هغې مخکې نه وي ویل شوې.`,
  signsMaybe: 'تت رنګ: کېدای شي تر دې شېبې ویل شوې وي؛ دقیق وخت معلوم نه دی',
  signsOutline: (province) => `پنډه کرښه: د ${province} پوله، او ټاکل شوې ولسوالي`,
  signsCounts: 'شمېرې: هره ادعا یوازې په یوه شمېره کې',
  signsMade:
    'ډک: لږ تر لږه له دغو ادعاوو یوه ویل شوې؛ په پرې پرې کرښه کې ۰: د دې لوري هېڅ ادعا دلته نه ده شمېرل شوې؛ \u200e+۱: یوه ادعا چې په بل ځای کې شمېرل شوې، دا ځای یادوي',
  signsMaybeCount: 'تش: ټولې یوازې کېدای شي تر دې شېبې ویل شوې وي',
  signsHalo: 'ټاکل شوې ادعا، پر خپل ځای په یوه کړۍ کې',
  legendShapes: 'بڼه: د څه په اړه ده',
  legendSays: 'ادعاوې څه وايي',
  legendHalo: 'د دې کړۍ دننه چېرته',
  beside: 'دواړه وايي؛ دواړه سمې کېدای شي',
  keys: 'کیلۍ',
  keysFor: {
    hour: 'یو ساعت مخکې یا وروسته، د وخت پر کرښه',
    day: 'یوه ورځ',
    ends: 'لومړی او وروستی ساعت',
    close: 'یوه برخه تړي، یا ټاکنه لرې کوي',
  },
  insetLabel: (place, country) => `په ${country} کې د ${place} ولایت ځای`,
}
