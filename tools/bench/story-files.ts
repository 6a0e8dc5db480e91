/** A story's files as text, from the real ones and an invented story. */
import type { FeatureCollection } from 'geojson'

import type { WholeData } from '../../src/claims/model.ts'
import { placesOf } from '../../src/claims/places.ts'
import type { Read } from '../data/files.ts'
import { storyOfSize } from './stories.ts'

/** The data of a story's folder. The files have passed `npm run check:data`. */
export function dataOf(read: Read): WholeData {
  const parsed = (name: string) => JSON.parse(read(name)) as unknown
  const map = (name: string) => parsed(name) as FeatureCollection
  const { claims, people } = parsed('claims.json') as Pick<WholeData, 'claims' | 'people'>
  const { sources } = parsed('sources.json') as Pick<WholeData, 'sources'>
  return {
    story: parsed('story.json') as WholeData['story'],
    claims,
    people,
    sources,
    places: placesOf(map('places.geojson'), map('osm.geojson')),
  }
}

/** The three files that an invented story of `count` claims does not share with the real one. */
export function filesOfSize(
  read: Read,
  count: number,
  seed: number,
): readonly (readonly [name: string, text: string])[] {
  const { story, claims, people, sources } = storyOfSize(dataOf(read), count, seed)
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return [
    ['story.json', json(story)],
    ['claims.json', json({ people, claims })],
    ['sources.json', json({ sources })],
  ]
}
