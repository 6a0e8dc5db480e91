/** The dialog "Data and citation", and copying a citation. */
import { flushSync, mount } from 'svelte'
import type { App } from './app.svelte'
import { type CitationFormat, citationsOf } from '../panel/citations'
import type { Shown } from '../map/save/lines'
import DataDialog from '../panel/DataDialog.svelte'
import { dataWords } from '../words/data-words'

const SAID_FOR = 4000

/** Handles a button with `data-ask`: `open` opens the dialog, `copy` copies its citation. */
export function handleAsk(app: App, asking: HTMLElement): void {
  const section = document.querySelector<HTMLElement>('section.data[data-home]')
  if (section) complete(app, section)
  if (asking.dataset.ask === 'copy') void copy(app, asking)
  else if (section) dialogOf(app, section).show()
}

/** A citation needs the whole address, which a build for any host leaves to the browser. */
function complete({ stage, language }: App, section: HTMLElement): void {
  const { home } = section.dataset
  const url = home || new URL(import.meta.env.BASE_URL, location.href).href
  const citations = citationsOf(stage.model, language, url)
  for (const text of section.querySelectorAll<HTMLElement>('[data-cite]'))
    text.textContent = citations[text.dataset.cite as CitationFormat]
}

/** What the dialog lets others do; the linter's TypeScript does not see into a component. */
interface Shows {
  show(): void
}
let dialog: Shows | undefined

function dialogOf(app: App, section: HTMLElement): Shows {
  if (dialog) return dialog
  dialog = mount(DataDialog, {
    target: document.body,
    props: {
      words: dataWords(app.language.lang),
      close: app.language.words.close,
      content: contentOf(section),
      present: () => {
        const href = `?${app.query()}`
        return { href, address: app.address(href) }
      },
      save: async (format: 'png' | 'svg') =>
        (await import('../map/save/save')).saveView(shownBy(app), format),
    },
  })
  // Only then is it on the page.
  flushSync()
  return dialog
}

/** A copy of what stands under the section's heading. */
function contentOf(section: HTMLElement): DocumentFragment {
  const content = document.createDocumentFragment()
  const [, ...rest] = section.children
  content.append(...rest.map((part) => part.cloneNode(true)))
  return content
}

/** Copies; where the browser refuses, the text is selected for the reader to copy. */
async function copy({ language }: App, button: HTMLElement): Promise<void> {
  const box = button.parentElement
  const text = box?.querySelector('[data-cite]')
  const status = box?.querySelector('[aria-live]')
  if (!text || !status) return
  const words = dataWords(language.lang)
  try {
    await navigator.clipboard.writeText(text.textContent)
    status.textContent = words.copied
  } catch {
    getSelection()?.selectAllChildren(text)
    status.textContent = words.notCopied
  }
  setTimeout(() => (status.textContent = ''), SAID_FOR)
}

const shownBy = ({ stage, scene, language }: App): Shown => ({ stage, scene, language })
