/**
 * Whole stories of any size for measuring: invented claims with their people and reports over the
 * places of a real story, as unlike each other as the real claims are. Pure and seeded.
 */
import type { StoryData } from '../../src/claims/model.ts'
import type { Claim, Relation, Step, Story, WholeClaim } from '../../src/claims/types.ts'
import { claimOf } from './story-claim.ts'
import { type Random, randomOf } from './random.ts'
import { peopleOf, sourcesOf } from './story-people.ts'
import { NOTES } from './story-words.ts'

/** How many claims of the real story there are to each link of one type. */
const LINKS: readonly (readonly [count: number, weight: number])[] = [
  [0, 47],
  [1, 10],
  [2, 9],
  [3, 8],
  [6, 3],
]
/** Links lead to claims at most so many places back: people answer what is recent. */
const REACH = 40
const STEPS = 8

/** The story's files that are made anew; the places stay as they are. */
export type Invented = Pick<StoryData, 'story' | 'claims' | 'people' | 'sources'>

/**
 * A story of `count` claims. The same seed, count and real story give the same story, on every
 * machine. Valid under `check`: that is held by a test. Throws for fewer than 20 claims, which could
 * not fill the guided steps.
 */
export function storyOfSize(real: StoryData, count: number, seed: number): Invented {
  if (count < 20) throw new Error(`storyOfSize: found ${String(count)}, expected at least 20`)
  const random = randomOf(seed)
  const parts = {
    people: peopleOf(random, real.story, Math.ceil(count / 2)),
    sources: sourcesOf(random, Math.ceil(count * 1.3)),
  }
  const drafts = Array.from({ length: count }, (_, i) =>
    claimOf(random, real, parts, `claim-${String(i + 1).padStart(5, '0')}`),
  )
  const ordered = drafts.sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  const claims = ordered.map((claim, i) => ({
    ...claim,
    relations: relationsOf(random, claim, ordered.slice(Math.max(0, i - REACH), i)),
  }))
  const cited = new Set(claims.flatMap(({ sources }) => sources))
  return {
    story: retold(real.story, claims),
    claims,
    people: parts.people.map(({ person }) => person),
    sources: parts.sources.filter(({ id }) => cited.has(id)),
  }
}

/** The first day on which a claim can have been said; open ones sort last. */
const dayOf = ({ said }: Claim) => (said.edtf.startsWith('..') ? '9999' : said.edtf)

/** Links to earlier claims: across sides denials and answers, within one repeats and revisions. */
function relationsOf(random: Random, claim: Claim, earlier: readonly Claim[]): Relation[] {
  return random.some(earlier, random.weighted(LINKS)).map((to): Relation => {
    const more = { to: to.id, ...(random.chance(0.5) ? { note: { en: random.pick(NOTES) } } : {}) }
    if (to.side === claim.side) {
      return { type: random.chance(0.5) ? 'repeats' : 'revises', ...more }
    }
    if (random.chance(0.15)) return { type: 'answers', ...more }
    const expressly = claim.kind === 'denial' ? { expressly: true } : {}
    return { type: 'denies', ...more, ...expressly }
  })
}

/** The real story's frame, sides and days, told with the invented claims. */
function retold(real: Story, claims: readonly WholeClaim[]): Story {
  const story: Story = { ...real, languages: ['en'] }
  const few = (from: number, count: number) => claims.slice(from, from + count).map(({ id }) => id)
  const steps = Array.from({ length: STEPS }, (_, i): Step => {
    const from = Math.floor((i * claims.length) / STEPS)
    const told = claims.slice(from, from + 3)
    const day = String(1 + Math.floor((i * 5) / STEPS)).padStart(2, '0')
    return {
      title: { en: `Part ${String(i + 1)} of the invented story` },
      sentences: told.map(({ id, text }) => ({ text, claims: [id] })),
      view: `t=2021-09-${day}T18:00&clock=said&lens=both`,
    }
  })
  return {
    ...story,
    title: { en: `Invented story of ${String(claims.length)} claims` },
    subtitle: { en: 'Every claim here is made up, to measure how the page copes with so many.' },
    description: { en: 'Invented claims over real places, for measuring alone.' },
    unknown: [0, 1, 2, 3].map((i) => ({
      text: { en: `What happened in part ${String(i + 1)} of the invented story` },
      claims: few(i * 5, 5),
    })),
    steps,
    corrections: [],
  }
}
