import type {Edition} from '../../model/edition.js'
import type {Reporter} from '../reporter.js'
import type {SourceText} from '../tree/source-text.js'
import type {Member} from './read-json.js'
import {readJson, readMembers, readString, spanOf} from './read-json.js'

/** The values of a catalogue that are not empty, raw, with their places. */
export interface CatalogueEntries {
  /** By segment id; title and description too. */
  readonly segments: ReadonlyMap<string, SourceText>
  /** `alt` and `caption`. */
  readonly image: ReadonlyMap<string, SourceText>
  readonly speakers: ReadonlyMap<string, SourceText>
  readonly documents: ReadonlyMap<string, SourceText>
}

type Group = Exclude<keyof CatalogueEntries, 'segments'>

const groups: readonly Group[] = ['image', 'speakers', 'documents']

/**
 * Reads a catalogue. A key that the source does not have is reported as `catalogue-unknown-key`, a value that is no text
 * as `file-invalid`.
 */
export function readEntries(source: Edition, leading: ReadonlySet<string>, reporter: Reporter): CatalogueEntries {
  const object = readJson(reporter)
  const members = object ? readMembers(object, reporter) : []
  const keys = new Set(source.segments.map(({id}) => id).filter((id) => !leading.has(id)))
  const isGroup = ({key}: Member): boolean => groups.some((group) => group === key) && !keys.has(key)
  return {
    segments: readTexts(
      members.filter((member) => !isGroup(member)),
      {keys, path: '', reporter}
    ),
    ...readGroups(members.filter(isGroup), source, reporter)
  }
}

function readGroups(
  members: readonly Member[],
  {frontMatter}: Edition,
  reporter: Reporter
): Pick<CatalogueEntries, Group> {
  const known: Readonly<Record<Group, readonly string[]>> = {
    image: frontMatter.image ? ['alt', 'caption'] : [],
    speakers: Object.keys(frontMatter.speakers),
    documents: Object.keys(frontMatter.documents)
  }
  const read = (group: Group): ReadonlyMap<string, SourceText> => {
    const member = members.find(({key}) => key === group)
    if (member === undefined) return new Map()
    if (member.value.type !== 'Object') {
      reportValue(member, `${group}\`, expected an object with keys and texts`, reporter)
      return new Map()
    }
    return readTexts(readMembers(member.value, reporter), {keys: new Set(known[group]), path: `${group}.`, reporter})
  }
  return {image: read('image'), speakers: read('speakers'), documents: read('documents')}
}

interface TextContext {
  readonly keys: ReadonlySet<string>
  /** Of the group, with a dot. */
  readonly path: string
  readonly reporter: Reporter
}

function readTexts(members: readonly Member[], {keys, path, reporter}: TextContext): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>()
  for (const member of members) {
    const {key, value} = member
    if (!keys.has(key)) reportKey(member, path, reporter)
    else if (value.type !== 'String') reportValue(member, `${path}${key}\`, expected a text`, reporter)
    else if (value.value.trim() !== '') texts.set(key, readString(value, reporter.text))
  }
  return texts
}

function reportKey({key, keySpan}: Member, path: string, {report}: Reporter): void {
  const reason = `Unexpected key \`${path}${key}\`, expected a key of the source`
  const note =
    'The source has no such passage any more, or the key is misspelt. `quoin sync` brings the catalogue up to date.'
  report({ruleId: 'catalogue-unknown-key', reason, note, actual: key, ...keySpan})
}

function reportValue({value}: Member, expectation: string, {report}: Reporter): void {
  const reason = `Unexpected ${value.type.toLowerCase()} for \`${expectation}`
  const note = 'Put the translation between straight quotation marks; leave it empty (`""`) as long as there is none.'
  report({ruleId: 'file-invalid', reason, note, ...spanOf(value)})
}
