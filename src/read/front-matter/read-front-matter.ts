import type {Root} from 'mdast'
import type {Document, YAMLParseError} from 'yaml'
import {isScalar, parseDocument} from 'yaml'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Reporter} from '../reporter.js'
import type {SourceText} from '../tree/source-text.js'
import type {YamlValue} from './expand-shorthands.js'
import {expandShorthands} from './expand-shorthands.js'
import {nodeAt} from './node-at.js'
import {traceScalar} from './trace-scalar.js'
import {noFrontMatter, validate} from './validate.js'
import type {Yaml} from './yaml.js'

/** Fields of the front matter that are read as segments, as they are written. */
export interface FieldSources {
  readonly title?: SourceText
  readonly description?: SourceText
  readonly caption?: SourceText
  readonly alternative?: SourceText
}

/** Front matter, and where its texts stand. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter
  readonly sources: FieldSources
}

/**
 * Reads and validates the front matter. All problems are reported as `front-matter-invalid` at the key or value; a
 * field that cannot be used is left out. Keys that are not ours are left alone.
 */
export function readFrontMatter(mdast: Root, reporter: Reporter): ReadFrontMatter {
  const yaml = findYaml(mdast, reporter)
  if (yaml === undefined) return {frontMatter: noFrontMatter, sources: {}}
  const document = parseDocument(yaml.text, {schema: 'failsafe', prettyErrors: false, logLevel: 'silent'})
  for (const error of document.errors) reportError(error, yaml, reporter)
  const value = toValue(document, yaml, reporter)
  if (value === undefined) return {frontMatter: noFrontMatter, sources: {}}
  const frontMatter = validate(value, {document, yaml, reporter})
  return {frontMatter, sources: readSources(frontMatter, document, yaml)}
}

function findYaml(mdast: Root, {text, report}: Reporter): Yaml | undefined {
  const [first] = mdast.children
  if (first?.type === 'yaml') {
    const start = first.position?.start.offset ?? 0
    const offset = start + (/^---[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(start))?.[0].length ?? 0)
    return {text: text.slice(offset, offset + first.value.length), offset}
  }
  if (/^---[ \t]*(?:\r\n|\n|\r)[\w-]+:/u.test(text)) {
    const reason = 'Unexpected end of the front matter, expected a line of `---` that closes it'
    const note = 'Write `---` on a line of its own between the front matter and the article.'
    report({ruleId: 'front-matter-invalid', reason, note, from: 0, to: 3})
  }
  return undefined
}

function toValue(document: Document.Parsed, yaml: Yaml, {report}: Reporter): YamlValue | undefined {
  try {
    const value = document.toJS({maxAliasCount: 100}) as YamlValue
    return value === null || value === '' ? undefined : expandShorthands(value)
  } catch {
    const reason = 'Unexpected aliases that repeat each other, expected values'
    const note = 'Write the values out instead of referring to them with `*`.'
    report({ruleId: 'front-matter-invalid', reason, note, from: yaml.offset, to: yaml.offset + yaml.text.length})
    return undefined
  }
}

type Fault = Pick<YAMLParseError, 'code' | 'message' | 'pos'>

/** What the YAML parser found wrong; its messages name what it saw. */
function reportError({code, message, pos}: Fault, yaml: Yaml, {report}: Reporter): void {
  const [from, to] = pos
  const reason = `Unexpected YAML in the front matter: ${message.replace(/[.:]?\s*$/u, '')}`
  const note = notes[code] ?? 'Put a value that holds `: `, `#` or quotation marks between straight quotation marks.'
  const place = {from: yaml.offset + from, to: yaml.offset + Math.max(to, from + 1)}
  report({ruleId: 'front-matter-invalid', reason, note, ...place})
}

const notes: Readonly<Partial<Record<string, string>>> = {
  DUPLICATE_KEY: 'Keep one of the two keys.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent the lines of a map alike.'
}

function readSources(frontMatter: FrontMatter, document: Document.Parsed, yaml: Yaml): FieldSources {
  const source = (value: string | undefined, path: readonly string[]): SourceText | undefined => {
    const node = value === undefined ? undefined : nodeAt(document, path).value
    return isScalar(node) ? traceScalar(node, yaml.text, yaml.offset) : undefined
  }
  const title = source(frontMatter.title, ['title'])
  const description = source(frontMatter.description, ['description'])
  const caption = source(frontMatter.image?.caption, ['image', 'caption'])
  const alternative = source(frontMatter.image?.alt, ['image', 'alt'])
  return {
    ...(title && {title}),
    ...(description && {description}),
    ...(caption && {caption}),
    ...(alternative && {alternative})
  }
}
