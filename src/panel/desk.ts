import { untrack } from 'svelte'
import type { Model, WholeModel } from '../claims/model'
import type { ClaimId, Side, SideId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { momentOf } from '../scene/model'
import type { Filters, Intents } from '../scene/intents'
import type { StoryContext } from '../scene/scene'
import { type ClaimWords, claimWords } from '../words/claim-words'
import type { Language } from '../words/words'

/** Address of the present view with a change. */
export type LinkTo = (change: Partial<ViewState>) => string

/** What every part of the panel writes with and speaks to. The same through all moments. */
export interface Desk<M extends Model = Model> {
  readonly storyContext: StoryContext<M>
  readonly language: Language
  readonly say: ClaimWords
  readonly intents: Intents
  /** Address of a claim alone: the opening view at the claim's moment. */
  permalink(id: ClaimId): string
  /** The whole address that a permalink is passed on by; only in a browser. */
  address(permalink: string): string
  /** Address of the opening view with these filters alone, at the list's beginning. */
  listing(filters: Partial<Filters>): string
}

/** With all texts of the story, for opened cards. */
export type WholeDesk = Desk<WholeModel>

/** That of the list of claims, whose rows ask for the texts when they open. */
export interface ListDesk extends Desk {
  /** Undefined until the texts are there. To call it is to ask for them. */
  whole(): WholeDesk | undefined
  /** The words of a claim as the server wrote them in this page; undefined where it wrote none. */
  servedText?: ((id: ClaimId) => string | undefined) | undefined
}

/** Sets up the panel's desk for a story in a language. */
export function deskOf<M extends Model>(
  storyContext: StoryContext<M>,
  language: Language,
  intents: Intents,
  opening: ViewState,
  linkTo: LinkTo,
  address: Desk['address'] = (href) => new URL(href, location.href).href,
): Desk<M> {
  const links = new Map<ClaimId, string>()
  const linkOf = (id: ClaimId) => linkTo(viewOfClaim(storyContext.model, opening, id))
  return {
    storyContext,
    language,
    say: claimWords(storyContext.model, language),
    intents,
    permalink(id) {
      // The change covers the whole view, so the address does not depend on the present one.
      const link = links.get(id) ?? untrack(() => linkOf(id))
      links.set(id, link)
      return link
    },
    address,
    listing: (filters) => `${untrack(() => linkTo({ ...opening, ...filters }))}#${LIST_ID}`,
  }
}

/** The view of a claim alone: the opening view at the claim's moment, so that its id says it all. */
export function viewOfClaim(model: Model, opening: ViewState, id: ClaimId): ViewState {
  const entry = model.byId.get(id)
  const t = entry ? momentOf(model, entry, opening.clock) : opening.t
  return { ...opening, claim: id, t }
}

/** The theme's colour of a side. */
export function colourOf(
  { storyContext }: Pick<Desk, 'storyContext'>,
  side: SideId,
): Side['colour'] {
  return storyContext.model.sides.get(side)?.colour ?? 'plum'
}

/** Address of a claim's row in this page, which leads there without scripts too. */
export function rowLink(id: ClaimId): string {
  return `#${cardId(id)}`
}

/** The line over the list that says how many claims are shown: what lists claims leads there. */
export const LIST_ID = 'shown'

/** Prefix of a row's id in the page, before the claim's own. */
export const CARD = 'claim-'

export function cardId(id: ClaimId): string {
  return `${CARD}${id}`
}

/** Whether a click on a link asks for another tab or window, which is the browser's to give. */
export function wantsNewTab(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
