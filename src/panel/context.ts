import { untrack } from 'svelte'
import type { Model, WholeModel } from '../claims/model'
import type { ClaimId } from '../claims/types'
import type { ViewState } from '../view/view-state'
import { momentOf } from '../scene/model'
import type { Filters, Intents } from '../scene/intents'
import type { Scene, StoryContext } from '../scene/scene'
import { type ClaimWords, claimWords } from '../words/claim-words'
import type { Language } from '../words/words'

/** Address of the present view with a change. */
export type LinkTo = (change: Partial<ViewState>) => string

/** What every part of the panel is given. The same object at all moments. */
export interface PanelContext<M extends Model = Model> {
  readonly storyContext: StoryContext<M>
  readonly language: Language
  readonly say: ClaimWords
  readonly intents: Intents
  /** Address of a claim alone: the opening view at the claim's moment. */
  permalink(id: ClaimId): string
  /** The whole address for sharing a permalink; only in a browser. */
  address(permalink: string): string
  /** Address of the opening view with these filters alone, at the list's beginning. */
  listing(filters: Partial<Filters>): string
}

/** With all texts of the story, for opened cards. */
export type WholeContext = PanelContext<WholeModel>

/** For the list of claims, whose rows load the texts when they open. */
export interface ListContext extends PanelContext {
  /** Starts to load the texts when called; undefined until they are there. */
  whole(): WholeContext | undefined
  /** A claim's text in the server-rendered page; undefined where there is none. */
  servedText?: ((id: ClaimId) => string | undefined) | undefined
}

/** What a part of the panel that follows the moment is given. */
export interface PanelProps<C extends PanelContext = PanelContext> {
  readonly context: C
  readonly scene: Scene
}

/** What a context is made from. */
export interface ContextParts<M extends Model = Model> extends Pick<
  PanelContext<M>,
  'storyContext' | 'language' | 'intents'
> {
  readonly opening: ViewState
  readonly linkTo: LinkTo
  readonly address?: PanelContext['address']
}

/** The panel's context for a story in a language. */
export function panelContextOf<M extends Model>({
  storyContext,
  language,
  intents,
  opening,
  linkTo,
  address = (href) => new URL(href, location.href).href,
}: ContextParts<M>): PanelContext<M> {
  const { model } = storyContext
  const links = new Map<ClaimId, string>()
  const linkOf = (id: ClaimId) => linkTo(viewOfClaim(model, opening, id))
  return {
    storyContext,
    language,
    say: claimWords(model, language),
    intents,
    permalink(id) {
      // The change covers the whole view, so the address does not depend on the present view.
      const link = links.get(id) ?? untrack(() => linkOf(id))
      links.set(id, link)
      return link
    },
    address,
    listing: (filters) => `${untrack(() => linkTo({ ...opening, ...filters }))}#${LIST_ID}`,
  }
}

/** The view of a claim alone: the opening view at the claim's moment. */
export function viewOfClaim(model: Model, opening: ViewState, id: ClaimId): ViewState {
  const entry = model.byId.get(id)
  const t = entry ? momentOf(model, entry, opening.clock) : opening.t
  return { ...opening, claim: id, t }
}

/** Address of a claim's row in this page, which works without scripts too. */
export function rowLink(id: ClaimId): string {
  return `#${cardId(id)}`
}

/** Id of the line over the list with the number of claims: target of links to the list. */
export const LIST_ID = 'shown'

/** Prefix of a row's id in the page, before the claim's own. */
export const CARD = 'claim-'

export function cardId(id: ClaimId): string {
  return `${CARD}${id}`
}

/** Whether a click on a link opens another tab or window, which is left to the browser. */
export function wantsNewTab(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
