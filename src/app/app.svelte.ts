import type { ClaimId, Clock, Lang, Lens, Ms, PlaceId } from '../claims/types'
import { type Appearance, appearanceOf } from '../view/appearance'
import { type Camera, fullHour, momentOf, openingOf, type ViewState } from '../view/view-state'
import { spanOf, modelOf, type WholeModel } from '../claims/model'
import { stateAt } from '../claims/span'
import { pageOf, viewOfStep } from '../view/pages'
import { decode, encode } from '../view/url'
import { type Filters, type Intents, NO_FILTERS } from '../scene/intents'
import { type Scene, type StoryContext, storyContextWith } from '../scene/scene'
import { wordsOfChange, wordsOfPlace } from './announcements'
import { type Details, type PageData, wholeOf } from './page-data'
import { type Language, languageOf, sideOrder } from '../words/words'
import { type ShownScene, shownSceneOf } from './shown-scene.svelte'

/** How a new view is recorded in the browser's history. */
export type Trace = 'replace' | 'push'

/** Called with the query (without `?`) that the address should have. */
type Write = (query: string, trace: Trace) => void

/** What a part of the page is given. */
export interface AppProps {
  readonly app: App
}

/** What a step of the guided reading does not change. */
const kept = (view: ViewState) => ({ ...appearanceOf(view), dates: view.dates })

/** The one owner of the view state. Views read `scene` and call intents; nothing else changes it. */
export class App implements Intents {
  readonly storyContext: StoryContext
  readonly language: Language
  readonly opening: ViewState
  /** Like `scene` always the same object: `ShownScene` changes its properties. */
  readonly view: ViewState
  readonly scene: Scene
  /** One sentence for the live region about the last step. */
  announcement = $state('')
  /** Beginning of an address of the host's page that an encoded query completes; null: no host. */
  host: string | null = $state(null)
  readonly #details: () => Details | undefined
  readonly data: Omit<PageData, 'details'>
  /**
   * The story with all its texts; undefined until they are there. Reading it starts to load them.
   */
  readonly whole: WholeModel | undefined = $derived.by(() => {
    const details = this.#details()
    return details && modelOf(wholeOf(this.data, details))
  })
  readonly #shown: ShownScene
  #write: Write | null = null
  /** The view before the guided reading; null when none is read. */
  #beforeReading: ViewState | null = null

  /** `details` loads the texts for cards, search and print. */
  constructor(data: Omit<PageData, 'details'>, lang: Lang, details: () => Details | undefined) {
    this.data = data
    this.#details = details
    const model = modelOf(data)
    this.storyContext = storyContextWith(model, sideOrder(model, lang), data.newContradictions)
    this.language = languageOf(model, lang, data.solarMonths)
    this.opening = openingOf(model)
    this.#shown = shownSceneOf(this.storyContext, this.opening, () => this.whole)
    this.view = this.#shown.view
    this.scene = this.#shown.scene
  }

  /** The view of a query. A query that names a step and no other part of a view is the step's view. */
  #viewOf(query: string): ViewState {
    const { model } = this.storyContext
    const view = decode(model, this.opening, query)
    if (view.step === null) return view
    const withoutStep = {
      ...view,
      ...appearanceOf(this.opening),
      dates: this.opening.dates,
      step: null,
    }
    const bare = encode(model, this.opening, withoutStep) === ''
    const step = bare && viewOfStep(model, this.opening, view.step)
    return step ? { ...step, ...kept(view) } : view
  }

  /** Connects the app to the address of the page it runs in. */
  attach(write: Write): void {
    this.#write = write
  }

  /** Shows a view from the address (Back, Forward). */
  restore(query: string): void {
    this.#shown.show(this.#viewOf(query))
  }

  /** Shows a view that a host sends; the appearance stays where the query names none. */
  take(query: string): void {
    const named = query.split('&').map((part) => part.split('=')[0])
    const present = Object.entries(appearanceOf(this.view))
    const unnamed = present.filter(([name]) => !named.includes(name))
    this.#shown.show({
      ...this.#viewOf(query),
      ...(Object.fromEntries(unnamed) as Partial<Appearance>),
    })
  }

  /**
   * The whole address for sharing a link of this page (`?...`): through the host, if any; else the
   * page of the day or the step with exactly that view, whose picture feeds show.
   */
  address(href: string): string {
    const query = href.slice(1)
    if (this.host !== null) return this.host + encodeURIComponent(query)
    const here = location.href.replace(/[?#].*/, '')
    const page = pageOf(this.storyContext.model, this.opening, this.#viewOf(query))
    return page === null ? here + href : here.replace(/[^/]*$/, '') + page
  }

  /** The query, without `?`, of the present view with a change. */
  query(change: Partial<ViewState> = {}): string {
    return encode(this.storyContext.model, this.opening, { ...this.view, ...change })
  }

  #go(change: Partial<ViewState>, trace: Trace): void {
    const before = this.query()
    this.#shown.show({ ...this.#shown.now, ...change })
    const query = this.query()
    if (query !== before) this.#write?.(query, trace)
  }

  select(id: ClaimId | null): void {
    const entry = id === null ? undefined : this.storyContext.model.byId.get(id)
    if (!entry) {
      if (this.view.claim === null) return
      this.#go({ claim: null }, 'push')
      this.announcement = this.language.words.cleared
      return
    }
    const { clock, t: from } = this.view
    const known = stateAt(spanOf(entry, clock), from) !== 'not-yet'
    const t = known ? from : momentOf(this.storyContext.model, entry, clock)
    this.#go({ claim: id, t }, 'push')
    const { words, text, side, dates } = this.language
    this.announcement = [
      words.selectedClaim(side(entry.claim.side), text(entry.claim.summary)),
      ...(known ? [] : [words.change(dates.moment(t), 0, 0)]),
    ].join(' ')
  }

  visit(place: PlaceId | null): void {
    // A still picture of one moment has no card to open.
    if (this.view.ui === 'bare') return
    this.#go({ place }, 'push')
    this.announcement = wordsOfPlace(this.scene, this.language, place)
  }

  moveTo(t: Ms): void {
    const from = this.view.t
    this.scrubTo(t)
    const { words, dates } = this.language
    if (this.view.t !== from)
      this.announcement = this.#wordsOfChange(from, (fresh, contradicting) =>
        words.change(dates.moment(this.view.t), fresh, contradicting),
      )
  }

  scrubTo(t: Ms): void {
    const to = fullHour(this.storyContext.model, t)
    if (to === this.view.t) return
    this.#go({ t: to }, 'replace')
    // So that the same words after two steps are two changes, which are both read out.
    this.announcement = ''
  }

  scrubbed(from: Ms): void {
    if (this.view.t !== from)
      this.announcement = this.#wordsOfChange(from, this.language.words.changed)
  }

  #wordsOfChange(from: Ms, change: (fresh: number, contradicting: number) => string): string {
    return wordsOfChange(this.storyContext, this.language, from, this.scene, change)
  }

  setClock(clock: Clock): void {
    this.#go({ clock }, 'push')
    this.announcement = this.language.words.clockSentence[clock]
  }

  setLens(lens: Lens): void {
    this.#go({ lens }, 'push')
    const { lensChosen } = this.language.words
    this.announcement =
      lens === 'both' || lens === 'compare'
        ? lensChosen[lens]
        : lensChosen.one(this.language.side(lens))
  }

  showDates(dates: boolean): void {
    this.#go({ dates }, 'replace')
  }

  setTheme(theme: ViewState['theme']): void {
    this.#go({ theme }, 'replace')
  }

  narrow(filters: Partial<Filters>): void {
    this.#go(filters, 'replace')
    this.#sayHowMany()
  }

  only(filters: Partial<Filters>): void {
    this.#go({ ...NO_FILTERS, claim: null, place: null, ...filters }, 'push')
    this.#sayHowMany()
  }

  #sayHowMany(): void {
    const { known } = this.scene.passing
    this.announcement = this.language.words.showing(known, this.storyContext.model.entries.length)
  }

  showAll(): void {
    this.narrow(NO_FILTERS)
  }

  read(step: number | null): void {
    const { model } = this.storyContext
    const stepView = step === null ? undefined : viewOfStep(model, this.opening, step)
    if (step === null || !stepView) {
      // Ends the reading: back to the earlier view, as far as this page knows it.
      this.#go({ ...this.#beforeReading, ...kept(this.view), step: null }, 'push')
      this.#beforeReading = null
      return
    }
    if (this.view.step === null) this.#beforeReading = this.#shown.now
    // A step shows its own view whole; only the appearance stays the reader's.
    this.#go({ ...stepView, ...kept(this.view) }, 'push')
    const { words, text } = this.language
    const title = model.story.steps[step - 1]?.title
    this.announcement = words.stepOf(step, model.story.steps.length, title ? text(title) : '')
  }

  setCamera(camera: Camera | null): void {
    this.#go({ map: camera }, 'replace')
  }
}
