import { isolated, persianDigits, persianNumber } from '../digits'
import type { DataWords } from '../en/data'

/** Pashto words of the section and dialog "Data and citation", and of a saved image. */
export const psData: DataWords = {
  title: 'معلومات او حواله',
  intro: (licence) =>
    `د دې پاڼې ټول معلومات د فایلونو په بڼه دي او کارول یې د ${isolated(licence)} جواز له مخې ازاد دي. هره ادعا ښيي چې چا څه ویلي، نه دا چې څه پېښ شوي.`,
  edition: (version, date) => `نسخه ${persianDigits(version)}، ${date}`,

  files: 'فایلونه',
  fileNotes: {
    'claims.csv': 'ادعاوې په جدول کې، د حسابي پاڼو لپاره',
    'claims.json': 'ادعاوې له ټولو جزییاتو، کسانو، ځایونو او سرچینو سره',
    'claims.geojson': 'ادعاوې د ټکو په بڼه؛ هغه چې ځای نه لري، ټکی هم نه لري',
    'places.geojson': 'ځایونه له اټکلي پولو سره',
    'schema.json': 'د هرې برخې مانا',
    'README.txt': 'دا فایلونه څنګه ولوستل شي',
  },
  kilobytes: (n) => `${persianNumber(n)} ${n === 1 ? 'کیلوبایټ' : 'کیلوبایټه'}`,

  citation: 'وړاندیز شوې حواله',
  reference: (who, title, edition, url, licence) =>
    [
      `${isolated(who)}: ${title}.`,
      `${edition}.`,
      url === '' ? '' : isolated(url),
      `${isolated(licence)}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  formats: { text: 'متن', bibtex: isolated('BibTeX'), csl: isolated('CSL-JSON') },
  copy: 'کاپي',
  copyName: (format) => `حواله کاپي کړئ: ${format}`,
  copied: 'کاپي شوه',
  notCopied: 'دې براوزر پاڼې ته د کاپي کولو اجازه ورنه کړه؛ متن ټاکل شوی دی.',

  licences: 'جوازونه',
  code: 'د پاڼې کوډ',

  view: 'دا لید د لېنک په توګه',
  copyView: 'د دې لید لېنک',

  image: 'دا لید د انځور په توګه',
  imageNote: 'له سرلیک، شېبې، لارښود او د سرچینو له یادونې سره.',
  savePng: `خوندي کول: ${isolated('PNG')}`,
  saveSvg: `خوندي کول: ${isolated('SVG')}`,
  saving: 'انځور جوړېږي',
  saved: (file) => `په دې نوم خوندي شو: ${isolated(file)}`,
  altered: `خوندي نه شو: دا براوزر د پاڼې د انځور پکسلونه بدلوي، نو ${isolated('PNG')} به دقیق نه وي. «خوندي کول: ${isolated('SVG')}» هماغه انځور په دقیق ډول جوړوي.`,
  notSaved: 'انځور جوړ نه شو.',
}
