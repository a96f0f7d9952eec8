/** The YAML of a file, and where it begins in it. */
export interface Yaml {
  readonly text: string
  readonly offset: number
}
