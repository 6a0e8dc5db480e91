import type { NameForms } from '../catalogue'
import type { CardPictureStrings } from '../en/card-pictures'
import { verbsOf } from './verbs'

/** Dari words that only the cards of claims have. */
export function faCardPictures(forms: NameForms): CardPictureStrings {
  const { said } = verbsOf(forms)
  const cardTitle = (attribution: string, summary: string) =>
    `${attribution} ${said(attribution)}: ${summary}`
  return {
    noFinding: 'یک گفته در میان بسیاری، نه یک نتیجه.',
    noMap: {
      unplaced: 'جای معین ندارد، پس نقطه‌ای برای نشان دادن نیست',
      beyond: (place) => `${place}، بیرون از این نقشه`,
    },
    cardTitle,
    cardAlt: (attribution, summary, details) =>
      `${cardTitle(attribution, summary)}. ${details.join('. ')}.`,
    detail: (label, text) => (label.endsWith('؟') ? `${label} ${text}` : `${label}: ${text}`),
  }
}
