import { COLOURS } from '../theme/colours'
import type { SiteFile } from './file'
import type { LocalisedSite, Site } from './site'

const ICONS = [
  { file: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const

function manifestOf({ base, data }: Site, { language, folder }: LocalisedSite): object {
  const { text, lang, dir, place } = language
  const ground = `#${COLOURS.light.paper}`
  return {
    id: base + folder,
    name: text(data.story.title),
    short_name: place(data.story.province),
    description: text(data.story.description),
    lang,
    dir,
    start_url: base + folder,
    scope: base,
    display: 'minimal-ui',
    background_color: ground,
    theme_color: ground,
    icons: ICONS.map(({ file, ...icon }) => ({ src: base + file, ...icon })),
  }
}

/** The web app manifest of each language. */
export function manifests(site: Site): readonly SiteFile[] {
  return site.locales.map((locale) => ({
    path: `${locale.folder}manifest.webmanifest`,
    content: () => JSON.stringify(manifestOf(site, locale), null, 2),
  }))
}
