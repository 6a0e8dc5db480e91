import { mount } from 'svelte'
import type { Lang } from '../claims/types'

/** Set for the browser's session once a reader has answered the offer, or chosen a language. */
const ANSWERED = 'language-answered'

/** Storage may be refused: then the offer comes again with the next page. */
function isAnswered(): boolean {
  try {
    return sessionStorage.getItem(ANSWERED) !== null
  } catch {
    return false
  }
}

function answer(): void {
  try {
    sessionStorage.setItem(ANSWERED, '')
  } catch {
    // Refused.
  }
}

/** Languages that browsers name otherwise: Dari has a code of its own. */
const ALIASES: Readonly<Record<string, string | undefined>> = { prs: 'fa' }

/** The first of a reader's languages (BCP 47) that the site has; undefined for none. */
export function preferredOf<L extends string>(
  wanted: readonly string[],
  offered: readonly L[],
): L | undefined {
  const codes = wanted.map((tag) => tag.toLowerCase().replace(/-.*/, ''))
  const known = codes.map((code) => offered.find((lang) => lang === (ALIASES[code] ?? code)))
  return known.find((lang) => lang !== undefined)
}

const linkIn = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[rel="alternate"]') : null

/**
 * Lets links to the page in another language lead to the present view there, and offers the page in
 * the reader's language where that is another one. `writeAddress` writes the view into the address.
 */
export function connectLanguages(
  offered: readonly Lang[],
  own: Lang,
  writeAddress: () => void,
  mayOffer: boolean,
): void {
  const bring = ({ target, type }: Event) => {
    const link = linkIn(target)
    if (!link) return
    writeAddress()
    link.search = location.search
    link.hash = location.hash
    if (type === 'click') answer()
  }
  for (const type of ['pointerdown', 'focusin', 'click']) addEventListener(type, bring)

  const lang = preferredOf(navigator.languages, offered)
  if (!mayOffer || lang === undefined || lang === 'en' || lang === own || isAnswered()) return
  const link = document.querySelector<HTMLAnchorElement>(`.page-languages a[hreflang="${lang}"]`)
  if (link) void offer(lang, link.href)
}

async function offer(lang: Exclude<Lang, 'en'>, href: string): Promise<void> {
  const { default: LanguageOffer } = await import('./LanguageOffer.svelte')
  mount(LanguageOffer, { target: document.body, props: { lang, href, onclose: answer } })
}
