import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { openingOf } from '../src/claims/view'
import { frameOf } from '../src/map/frame'
import { shapesOf, textsOf } from '../src/map/geometry'
import { sceneOf, stageOf } from '../src/scene/scene'
import { claimWords } from '../src/words/claim-words'
import { languageOf, sideOrder } from '../src/words/words'
import { dayPicture, TALL, WIDE } from '../src/site/images/day'
import { claimPicture } from '../src/site/images/claim'
import { serverDraw } from '../src/site/images/server-draw'
import { GEOGRAPHY, kabul, MODEL } from './story'

it('c', () => {
  const language = languageOf(MODEL, 'en')
  const stage = stageOf(MODEL, sideOrder(MODEL, 'en'))
  const shapes = shapesOf(frameOf(MODEL.story.frame), GEOGRAPHY, MODEL.story.focus)
  for (const entry of MODEL.entries) {
    const parts = { stage, language, texts: textsOf(GEOGRAPHY), shapes, draw: serverDraw() }
    writeFileSync(
      `/tmp/claim-${entry.claim.id}.svg`,
      claimPicture({ parts, say: claimWords(MODEL, language), entry, home: null }),
    )
  }
})
it('x', () => {
  const language = languageOf(MODEL, 'en')
  const stage = stageOf(MODEL, sideOrder(MODEL, 'en'))
  const shapes = shapesOf(frameOf(MODEL.story.frame), GEOGRAPHY, MODEL.story.focus)
  for (let d = 1; d <= 5; d++)
    for (const size of [WIDE, TALL]) {
      const scene = sceneOf(stage, { ...openingOf(MODEL), t: kabul(`2021-09-0${d}T23:00`) })
      const parts = { stage, language, texts: textsOf(GEOGRAPHY), shapes, draw: serverDraw() }
      writeFileSync(
        `/tmp/day-${d}${size === TALL ? '-tall' : ''}.svg`,
        dayPicture({ parts, say: claimWords(MODEL, language), scene, home: null }, size),
      )
    }
})
