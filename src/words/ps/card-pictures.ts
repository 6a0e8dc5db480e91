import type { NameForms } from '../catalogue'
import type { CardPictureStrings } from '../en/card-pictures'
import { obliqueIn } from './grammar'

/** Pashto words that only the cards of claims have. */
export function psCardPictures(forms: NameForms): CardPictureStrings {
  const oblique = obliqueIn(forms)
  const title = (attribution: string, summary: string) => `${oblique(attribution)} وویل: ${summary}`
  return {
    noFinding: 'له ډېرو څرګندونو یوه؛ پایله نه ده.',
    noMap: {
      unplaced: 'ټاکلی ځای نه لري، نو پر نقشه یې ځای نشته',
      beyond: (place) => `${place}، له دې نقشې بهر`,
    },
    cardTitle: title,
    cardAlt: (attribution, summary, details) =>
      `${title(attribution, summary)}. ${details.join('. ')}.`,
    detail: (label, text) => `${label}: ${text}`,
  }
}
