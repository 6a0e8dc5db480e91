import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import './theme/marks.css'
import './theme/operable.css'
import './theme/print.css'
import './theme/embed.css'
import './panel/document.css'
import { hydrate } from 'svelte'
import Root from './App.svelte'
import { App } from './app.svelte'
import type { Lang } from './claims/types'
import { connect } from './page.svelte'
import type { PageData } from './story'

/** The data that the server put into the page. Throws when the page has none, or broken ones. */
function pageData(): PageData {
  const text = document.getElementById('story-data')?.textContent
  if (!text) throw new Error('The page carries no story data')
  return JSON.parse(text) as PageData
}

/** Whether scripts answer on this page: its styles take away what would look operable and is not. */
const live = (answers: 'yes' | 'no') => {
  document.documentElement.dataset.live = answers
}

/** In a frame the page takes its measures from the width alone (see tokens.css). */
const framed = window.parent !== window
if (framed) document.documentElement.dataset.framed = ''

function start(target: Element): void {
  const app = new App(pageData(), document.documentElement.lang as Lang, '')
  hydrate(Root, { target, props: { app, loadGl: () => import('./map/gl/gl') } })
  const settle = connect(app, framed)
  if (framed) void import('./framed.svelte').then(({ meetHost }) => meetHost(app, settle))
}

const target = document.getElementById('app')
if (target) {
  try {
    start(target)
    live('yes')
  } catch (error) {
    // The page stays as the server wrote it, which is whole and true without scripts.
    console.error(error)
    live('no')
  }
}
