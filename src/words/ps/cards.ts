import type { CardStrings } from '../en/cards'

/** Pashto words of an open card. */
export const psCards: CardStrings = {
  claimPage: 'د دې ادعا پاڼه',
  goTo: (day) => `${day} ته ورشئ`,
  maybeNote: {
    said: 'کېدای شي تر ښودل شوې شېبې لا نه وي ویل شوې.',
    about: 'کېدای شي تر ښودل شوې شېبې د وروسته وخت په اړه وي.',
  },
  laterNote: {
    said: 'تر ښودل شوې شېبې لا نه ده ویل شوې.',
    about: 'تر ښودل شوې شېبې د وروسته وخت په اړه ده.',
  },
  fieldKind: 'ډول',
  fieldCorrected: 'سمونه',
  quoted: (text) => `«${text.replace(/["“«]([^"”»]*)["”»]/g, '“$1”')}»`,
  fieldSaid: 'ویل شوې',
  fieldAbout: 'د څه وخت په اړه',
  fieldWhere: 'چېرته',
  fieldChecked: 'ارزول شوې؟',
  fieldSourcing: 'سرچینې',
  fieldAgainst: 'د خپل لوري پر زیان',
  fieldNote: 'یادونه',
  fieldChannel: 'له کومې لارې',
  permalink: 'د دې ادعا لېنک',
  cite: 'حواله',
  noTitle: 'سرلیک معلوم نه دی',
  trail: 'د دې څرګندونې لاره',
  trailSaid: 'ویونکی',
  trailReported: 'راپور شوې',
  inClaims: (name, claims) => `${name}: ${claims}`,
}
