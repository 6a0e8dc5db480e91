/** A file of the data on the site. */
export interface Download {
  readonly name: string
  readonly href: string
  readonly bytes: number
}

/** What the build knows of the site that it writes. */
export interface Published {
  readonly downloads: readonly Download[]
  /** Whole address of the site; empty where it is not known. */
  readonly home: string
}
