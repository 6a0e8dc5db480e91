import { modelOf, type StoryData } from '../claims/model'
import type { Lang } from '../claims/types'
import type { NewContradictions } from '../scene/contradictions'
import { storyContextWith } from '../scene/scene'
import { fetchCatalogue } from '../words/on-request'
import { sideOrder } from '../words/words'
import type { EmbedSource } from '../builder/choices'
import type { App } from './app.svelte'

/** The part of a page's data that an embed is made from. */
interface Data extends StoryData {
  readonly newContradictions: NewContradictions
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/**
 * What embeds in a language other than the page's are made from, fetched with the words of that
 * language. Rejects when these cannot be fetched.
 */
export async function embedSourceIn(app: App, lang: Lang): Promise<EmbedSource> {
  const stories = (await json(`${import.meta.env.BASE_URL}stories.json`)) as Readonly<
    Record<string, string | undefined>
  >
  const [data, add] = await Promise.all([
    json(stories[lang] ?? '') as Promise<Data>,
    fetchCatalogue(lang),
  ])
  add(data)
  const model = modelOf(data)
  return {
    storyContext: storyContextWith(model, sideOrder(model, lang), data.newContradictions),
    opening: app.opening,
    query: (change) => app.query(change),
  }
}
