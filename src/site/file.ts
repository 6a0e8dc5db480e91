/** One page of the site, as `src/app/prerender.ts` returns it. */
export interface Page {
  /** Below the site's root, such as 'index.html' or 'fa/index.html'. */
  readonly path: string
  readonly html: {
    readonly lang: string
    readonly dir: 'ltr' | 'rtl'
    /** Languages that the site has this page in. */
    readonly languages: readonly string[]
    /** Markup for the end of `<head>`. */
    readonly head: string
    /** Markup before the app, such as an SVG with shared patterns. */
    readonly defs: string
    /** Markup before the app that shows when its script has not started. */
    readonly note: string
    /** Markup of the app itself. */
    readonly body: string
    /** Markup after the app, which no script reads. */
    readonly after: string
    /** Address of the JSON that the client starts from. */
    readonly story: string
  }
}

/** A file of the site that is no page of the app, such as 'data/claims.json' or 'c/<id>/index.html'. */
export interface SiteFile {
  /** Below the site's root; in folders by slashes. */
  readonly path: string
  /** Makes the content: called once in a build, and at each request in development. */
  readonly content: () => string | Uint8Array | Promise<string | Uint8Array>
}

/** What the prerender entry exports. */
export interface PrerenderEntry {
  /** Source files, below the root, whose styles each page of the app contains. */
  readonly inlinedStyles: readonly string[]
  readonly pages: () => readonly Page[]
  readonly files: () => readonly SiteFile[]
}
