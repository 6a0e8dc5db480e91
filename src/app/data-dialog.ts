/** The dialog "Data and citation", and copying a citation. */
import { mount, unmount } from 'svelte'
import type { App } from './app.svelte'
import { type CitationFormat, CITATIONS, citationsOf } from '../panel/citations'
import type { Shown } from '../pictures/save'
import DataDialog from '../panel/DataDialog.svelte'
import type { Published } from '../panel/published'
import { dataWords } from '../words/data-words'

/** How long the result of copying is shown, ms. */
const RESULT_SHOWN_FOR = 4000

/** Handles a button with `data-action`: `open` opens the dialog; a format copies that citation. */
export function handleDataAction(app: App, button: HTMLElement): void {
  const { action } = button.dataset
  const format = CITATIONS.find((one) => one === action)
  if (format) void copy(app, format, button)
  else openDialog(app)
}

/** A citation needs the whole address, which in a build for any host only the browser knows. */
const publishedBy = ({ data }: App): Published => ({
  ...data.published,
  home: data.published.home || new URL(import.meta.env.BASE_URL, location.href).href,
})

function openDialog(app: App): void {
  const href = `?${app.query()}`
  const dialog = mount(DataDialog, {
    target: document.body,
    props: {
      model: app.storyContext.model,
      language: app.language,
      published: publishedBy(app),
      present: { href, address: app.address(href) },
      save: async (format: 'png' | 'svg') =>
        (await import('../pictures/save')).saveView(shownBy(app), format),
      onclose: () => void unmount(dialog),
    },
  })
}

/**
 * Copies a citation; where the browser refuses, its text is selected so that the reader can copy
 * it.
 */
async function copy(app: App, format: CitationFormat, button: HTMLElement): Promise<void> {
  const { language, storyContext } = app
  const box = button.parentElement
  const shown = box?.querySelector('pre')
  const status = box?.querySelector('[aria-live]')
  if (!shown || !status) return
  const words = dataWords(language.lang)
  const text = citationsOf(storyContext.model, language, publishedBy(app).home)[format]
  try {
    await navigator.clipboard.writeText(text)
    status.textContent = words.copied
  } catch {
    // The server's markup may lack the address.
    shown.textContent = text
    getSelection()?.selectAllChildren(shown)
    status.textContent = words.notCopied
  }
  setTimeout(() => (status.textContent = ''), RESULT_SHOWN_FOR)
}

function shownBy(app: App): Shown {
  const { storyContext, scene, language, data } = app
  const map = document.querySelector('.map-view')
  return {
    storyContext,
    scene,
    language,
    address: app.address(`?${app.query()}`),
    page: { width: map?.clientWidth || 1, height: map?.clientHeight || 1 },
    kit: data.published.kits[language.lang] ?? '',
  }
}
