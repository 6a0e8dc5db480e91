/**
 * What every answer of the site says beside its content. One list for the server here, for hosts
 * that read `_headers` (Netlify, Cloudflare Pages), and for docs/nginx.conf, which a test compares.
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { minifySync } from 'vite'

/** The one script that stands in the page itself, so that nothing is waited for to run it. */
export const EARLY = minifySync(
  'early.js',
  readFileSync(new URL('../src/hydration/early.js', import.meta.url), 'utf8'),
).code.trim()
const EARLY_HASH = createHash('sha256').update(EARLY).digest('base64')

/**
 * Where the page may take things from: itself, and nobody else. Whoever embeds it is welcome: no
 * `frame-ancestors`.
 *
 * - The one script in the page is known by its hash.
 * - Styles stand in the page too, so that its first paint waits for no other file, and colours of
 *   sides in `style` attributes. Neither can load what `img-src` and `font-src` refuse, and nothing
 *   that readers write ever becomes markup.
 * - MapLibre's worker is a file; in a frame without an origin of its own it is fetched and run from
 *   a `data:` or `blob:` address, and images that it makes have such addresses too.
 * - In a sandboxed frame WebKit compares 'self' with the frame's opaque origin and refuses the page's
 *   own script: the site's origin is named besides, where it is known.
 *
 * @param {string} origin of the site, such as `https://example.org`; '' where it is not known
 */
export function contentPolicyOf(origin) {
  const own = origin === '' ? "'self'" : `'self' ${origin}`
  return [
    "default-src 'none'",
    `script-src ${own} 'sha256-${EARLY_HASH}'`,
    `worker-src ${own} data: blob:`,
    `style-src ${own} 'unsafe-inline'`,
    `connect-src ${own}`,
    `font-src ${own}`,
    `img-src ${own} data: blob:`,
    `manifest-src ${own}`,
    `frame-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** What the page never asks for, and what nothing in it could be made to ask for. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Headers of every answer but for the content policy, by name in the spelling of HTTP. */
const HEADERS = Object.freeze({
  'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // A page in a sandboxed frame has an opaque origin and requests its own files cross-origin.
  'Access-Control-Allow-Origin': '*',
  // A cross-origin isolated host (COEP require-corp or credentialless) shows only frames whose every
  // answer has both: nothing here is loaded from another origin, so requiring it costs nothing.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
})

/**
 * Headers of every answer of the site at an origin ('' where it is not known).
 *
 * @param {string} origin
 * @returns {Record<string, string>}
 */
export const headersOf = (origin) => ({
  'Content-Security-Policy': contentPolicyOf(origin),
  ...HEADERS,
})

/** Names that Vite made from the content: such a file never changes. */
const HASHED = /^assets\/[^/]+-[\w-]{8}\.\w+$/
const FOREVER = 'public, max-age=31536000, immutable'
/** Articles name the loader by its one address: what mends it must reach them soon. */
const LOADER = 'public, max-age=600'
const FONTS = 'public, max-age=86400, stale-while-revalidate=604800'
/** Asked for again each time; an unchanged file costs no more than that. */
const FRESH = 'no-cache'

/**
 * How long a file may be kept, as the value of `Cache-Control`.
 *
 * @param {string} path below the site's root, with slashes
 * @returns {string}
 */
export function cacheOf(path) {
  if (HASHED.test(path)) return FOREVER
  if (path === 'embed.js') return LOADER
  return path.startsWith('fonts/') ? FONTS : FRESH
}

/** Media types that hosts do not know by the name, or know as something else. */
const TYPES = { geojson: 'application/geo+json', webmanifest: 'application/manifest+json' }

/**
 * The same as a `_headers` file. It belongs to the root of the host, wherever below it the site lies.
 *
 * @param {string} base the site's path on its host; begins and ends with a slash
 * @param {string} [origin] of the site, where it is known
 * @returns {string}
 */
export function headersFile(base, origin = '') {
  /** @type {readonly (readonly [string, Record<string, string>])[]} */
  const rules = [
    [`${base}*`, headersOf(origin)],
    [`${base}assets/*`, { 'Cache-Control': FOREVER }],
    [`${base}fonts/*`, { 'Cache-Control': FONTS }],
    [`${base}embed.js`, { 'Cache-Control': LOADER }],
    ...Object.entries(TYPES).map(
      ([ending, type]) =>
        /** @type {const} */ ([`${base}*.${ending}`, { 'Content-Type': `${type}; charset=utf-8` }]),
    ),
  ]
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n')
}
