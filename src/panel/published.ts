/** A file of the data on the site. */
interface Download {
  readonly name: string
  readonly href: string
  readonly bytes: number
}

/** Facts about the published site that the build knows. */
export interface Published {
  readonly downloads: readonly Download[]
  /** Whole address of the site; empty where it is not known. */
  readonly home: string
  /** Address of the `PictureKit` (JSON) by language. */
  readonly kits: Readonly<Record<string, string>>
}
