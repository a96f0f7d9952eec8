import * as v from 'valibot'
import type {Document} from 'yaml'
import {isScalar} from 'yaml'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Reporter} from '../reporter.js'
import type {YamlValue} from './expand-shorthands.js'
import {frontMatterSchema} from './front-matter-schema.js'
import {nodeAt} from './node-at.js'
import type {Yaml} from './yaml.js'

/** The front matter of what has none. */
export const noFrontMatter: FrontMatter = {authors: [], translators: [], speakers: {}, documents: {}}

/** What the validation of one front matter needs. */
export interface ValidationContext {
  readonly document: Document.Parsed
  readonly yaml: Yaml
  readonly reporter: Reporter
}

type Path = readonly (string | number)[]

/** Validates front matter: every problem is reported as `front-matter-invalid`, and what cannot be used is left out. */
export function validate(value: YamlValue, context: ValidationContext): FrontMatter {
  let rest: YamlValue | undefined = value
  for (let round = 0; rest !== undefined; round++) {
    const result: v.SafeParseResult<typeof frontMatterSchema> = v.safeParse(frontMatterSchema, rest)
    if (result.success) return checkKeys(result.output, context)
    const faults: Fault[] = result.issues.map((issue) => ({path: pathOf(issue), expected: issue.message}))
    if (round === 0) for (const fault of faults) report(fault, context)
    for (const {path} of faults) rest = without(rest, path)
  }
  return noFrontMatter
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)))
}

interface Fault {
  readonly path: Path
  readonly expected: string
}

function report({path, expected}: Fault, {document, yaml, reporter}: ValidationContext): void {
  const {key, value, whole} = nodeAt(document, path)
  const [from, , to] = rangeOf(whole ? (value ?? key) : (key ?? value))
  const written = yaml.text.slice(from, to).trimEnd()
  const name = path.length === 0 ? 'the front matter' : `\`${path.join('.')}\``
  const actual = whole && isScalar(value) ? String(value.value) : undefined
  const seen = actual === undefined ? (whole ? 'value' : 'nothing') : `\`${shorten(actual)}\``
  reporter.report({
    ruleId: 'front-matter-invalid',
    reason: `Unexpected ${seen} for ${name}, expected ${expected}`,
    from: yaml.offset + from,
    to: yaml.offset + from + Math.max(1, Math.min(written.length, lineLength(written))),
    expected: [expected],
    note: `Correct ${name}, or remove it.`,
    ...(actual !== undefined && {actual})
  })
}

function rangeOf(
  node: {range?: readonly [number, number, number] | null} | undefined
): readonly [number, number, number] {
  return node?.range ? [node.range[0], node.range[2], node.range[1]] : [0, 0, 0]
}

function lineLength(written: string): number {
  const end = written.search(/[\n\r]/u)
  return end === -1 ? written.length : end
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** The value without what stands at a path; where nothing stands there, without what should hold it. */
function without(value: YamlValue | undefined, path: Path): YamlValue | undefined {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    return value.flatMap((item: YamlValue, index) => (index === step ? (without(item, rest) ?? []) : [item]))
  }
  const fields = Object.entries(value)
  if (!fields.some(([key]) => key === step)) return undefined
  const kept = fields.flatMap(([key, field]): [string, YamlValue][] => {
    const reduced = key === step ? without(field, rest) : field
    return reduced === undefined ? [] : [[key, reduced]]
  })
  return Object.fromEntries(kept)
}

/** Keys that refer to each other: a record's speakers, and `none`, which directives use for no record at all. */
function checkKeys(frontMatter: FrontMatter, context: ValidationContext): FrontMatter {
  const known = Object.keys(frontMatter.speakers)
  for (const [id, {speakers}] of Object.entries(frontMatter.documents)) {
    if (id === 'none') {
      report({path: ['documents', id], expected: 'another key: `document=none` says that there is none'}, context)
    }
    for (const [index, speaker] of speakers.entries()) {
      if (known.length === 0 || known.includes(speaker)) continue
      const path = ['documents', id, 'speakers', index]
      report({path, expected: `one of ${known.map((name) => `\`${name}\``).join(', ')}`}, context)
    }
  }
  return frontMatter
}
