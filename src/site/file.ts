/** A file of the site, made when asked for. */
export interface SiteFile {
  /** Below the site's root; folders by slashes. */
  readonly path: string
  readonly content: () => string | Uint8Array | Promise<string | Uint8Array>
}
