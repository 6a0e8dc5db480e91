import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import './theme/marks.css'
import './theme/embed.css'
import './panel/document.css'
import { hydrate } from 'svelte'
import Root from './App.svelte'
import { App } from './app.svelte'
import type { Lang } from './claims/types'
import { connect } from './page.svelte'
import type { PageData } from './story'

/** The data that the server put into the page. Throws when the page has none: it stays as it is. */
function pageData(): PageData {
  const text = document.getElementById('story-data')?.textContent
  if (!text) throw new Error('The page carries no story data')
  return JSON.parse(text) as PageData
}

const target = document.getElementById('app')
if (target) {
  const app = new App(pageData(), document.documentElement.lang as Lang, '')
  hydrate(Root, { target, props: { app, loadGl: () => import('./map/gl/gl') } })
  connect(app)
}
