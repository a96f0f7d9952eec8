/** Conditions on what is tagged and how: checkpoints 01, 02, 09 and 13 to 19. */
import type {InspectedPdf, StructElement} from '../inspect-pdf.js'
import {attributeOf, textOf} from '../inspect-pdf.js'
import {markOf, painting} from '../pdf-content.js'
import type {Mark} from '../pdf-content.js'
import {catalogue, dictionary, label, list} from '../pdf-objects.js'
import type {Condition} from './condition.js'
import {editContent, faultIf, firstWith} from './condition.js'

const isArtifact = ({tag}: Mark): boolean => tag === '/Artifact'
const isTagged = ({mcid}: Mark): boolean => mcid !== undefined

/** The standard types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/u)
)

const roleMap = ({objects, root}: InspectedPdf): Record<string, unknown> =>
  dictionary(objects, dictionary(objects, root['/StructTreeRoot'])['/RoleMap'])

const headings = ({elements}: InspectedPdf): readonly number[] =>
  elements.flatMap(({tag}) => (/^H[1-6]$/u.test(tag) ? [Number(tag.slice(1))] : []))

const withTags = ({elements}: InspectedPdf, ...tags: readonly string[]): readonly StructElement[] =>
  elements.filter(({tag}) => tags.includes(tag))

const unlisted = (pdf: InspectedPdf, ...tags: readonly string[]): readonly string[] =>
  withTags(pdf, ...tags).map(({tag, reference}) => `${tag} ${reference}`)

export const structureConditions: readonly Condition[] = [
  {
    id: '01-003',
    says: 'an artifact is in tagged content',
    faults: (pdf) => opened(pdf, (own, around) => isArtifact(own) && around.some(isTagged)),
    spoil: (objects) => editContent(objects, (content) => content.replace('BT', '/Artifact BMC EMC BT'), 1)
  },
  {
    id: '01-004',
    says: 'tagged content is in an artifact',
    faults: (pdf) => opened(pdf, (own, around) => isTagged(own) && around.some(isArtifact)),
    spoil: (objects) =>
      editContent(objects, (content) => content.replace(/(\/P <<\/MCID \d+>> BDC)/u, '/Artifact BMC $1 EMC'))
  },
  {
    id: '01-005',
    says: 'content is neither tagged nor an artifact',
    faults: ({pages}) =>
      pages.flatMap(({operations}) =>
        operations.flatMap(({operator, marks}) =>
          faultIf(painting.has(operator) && !marks.some((mark) => isArtifact(mark) || isTagged(mark)), operator)
        )
      ),
    spoil: (objects) => editContent(objects, (content) => `${content}\n0 0 9 9 re f`)
  },
  {
    id: '01-007',
    says: 'the tags are said to be doubtful',
    faults: ({objects, root}) => faultIf(dictionary(objects, root['/MarkInfo'])['/Suspects'] === true),
    spoil: (objects) => Object.assign(dictionary(objects, catalogue(objects)['/MarkInfo']), {'/Suspects': true})
  },
  {
    id: '02-001',
    says: 'a type stands for no standard one',
    faults: ({elements}) => elements.flatMap(({tag}) => faultIf(!standard.has(tag), tag)),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/Quote'}), {'/S': '/Quotation'})
  },
  {
    id: '02-003',
    says: 'types stand for each other in a circle',
    never: 'handouts have standard types only',
    faults: (pdf) => Object.keys(roleMap(pdf)),
    spoil: (objects) =>
      Object.assign(firstWith(objects, {'/Type': '/StructTreeRoot'}), {'/RoleMap': {'/A': '/B', '/B': '/A'}})
  },
  {
    id: '02-004',
    says: 'a standard type stands for another',
    never: 'handouts have standard types only',
    faults: (pdf) => Object.keys(roleMap(pdf)).filter((key) => standard.has(key.slice(1))),
    spoil: (objects) => Object.assign(firstWith(objects, {'/Type': '/StructTreeRoot'}), {'/RoleMap': {'/P': '/Span'}})
  },
  {
    id: '09-004',
    says: 'a table is not made of rows of cells, in groups or not',
    faults: ({elements}) =>
      elements.flatMap((element) => faultIf(!isSoundTable(element), `${element.tag} ${element.reference}`)),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/TR'}), {'/S': '/TD'})
  },
  {
    id: '09-005',
    says: 'a list is not made of items with labels and bodies',
    faults: ({elements}) =>
      elements.flatMap((element) => faultIf(!isSoundList(element), `${element.tag} ${element.reference}`)),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/LBody'}), {'/S': '/P'})
  },
  {
    id: '09-006',
    says: 'a table of contents is not made of items',
    never: 'handouts have none',
    faults: (pdf) => unlisted(pdf, 'TOC', 'TOCI'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/P'}), {'/S': '/TOC'})
  },
  {
    id: '09-007',
    says: 'ruby is not made of its parts',
    never: 'handouts have none',
    faults: (pdf) => unlisted(pdf, 'Ruby', 'RB', 'RT', 'RP'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/P'}), {'/S': '/RB'})
  },
  {
    id: '09-008',
    says: 'warichu is not made of its parts',
    never: 'handouts have none',
    faults: (pdf) => unlisted(pdf, 'Warichu', 'WT', 'WP'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/P'}), {'/S': '/WT'})
  },
  {
    id: '13-004',
    says: 'a figure has no alternative text',
    faults: (pdf) => withTags(pdf, 'Figure').flatMap((own) => faultIf(textOf(pdf, own, 'Alt') === '', own.reference)),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/Figure'}), {'/Alt': 'u:'})
  },
  {
    id: '14-002',
    says: 'the first heading is not of the first rank',
    faults: (pdf) => faultIf((headings(pdf)[0] ?? 1) !== 1),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/H1'}), {'/S': '/H2'})
  },
  {
    id: '14-003',
    says: 'a rank of headings is left out',
    faults: (pdf) =>
      headings(pdf).flatMap((rank, index, all) => faultIf(rank > (all[index - 1] ?? rank) + 1, `H${String(rank)}`)),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/H2'}), {'/S': '/H4'})
  },
  {
    id: '14-006',
    says: 'several headings without a rank stand in one element',
    never: 'all headings have ranks',
    faults: (pdf) => unlisted(pdf, 'H'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/H2'}), {'/S': '/H'})
  },
  {
    id: '14-007',
    says: 'headings with and without ranks are mixed',
    never: 'all headings have ranks',
    faults: (pdf) => unlisted(pdf, 'H'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/H3'}), {'/S': '/H'})
  },
  {
    id: '15-003',
    says: 'a head does not say whether it is of a row or a column',
    faults: (pdf) =>
      withTags(pdf, 'TH').flatMap((own) =>
        faultIf(!['/Row', '/Column', '/Both'].includes(label(attributeOf(pdf, own, 'Scope'))), own.reference)
      ),
    spoil: (objects) => delete firstWith(objects, {'/Scope': '/Column'})['/Scope']
  },
  {
    id: '17-002',
    says: 'a formula has no alternative text',
    never: 'handouts have no formulas',
    faults: (pdf) => unlisted(pdf, 'Formula'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/P'}), {'/S': '/Formula'})
  },
  {
    id: '17-003',
    says: 'the characters of a formula are not known',
    never: 'handouts have no formulas',
    faults: (pdf) => unlisted(pdf, 'Formula'),
    spoil: (objects) => Object.assign(firstWith(objects, {'/S': '/Code'}), {'/S': '/Formula'})
  },
  {
    id: '19-003',
    says: 'a note has no id',
    faults: (pdf) => withTags(pdf, 'Note').flatMap((own) => faultIf(textOf(pdf, own, 'ID') === '', own.reference)),
    spoil: (objects) => delete firstWith(objects, {'/S': '/Note'})['/ID']
  },
  {
    id: '19-004',
    says: 'an id is not unique',
    faults: (pdf) => {
      const ids = pdf.elements.map((own) => textOf(pdf, own, 'ID')).filter((id) => id !== '')
      return ids.filter((id, index) => ids.indexOf(id) !== index)
    },
    spoil: (objects) => {
      const {'/ID': id = null} = firstWith(objects, {'/S': '/Note'})
      Object.assign(firstWith(objects, {'/S': '/P'}), {'/ID': id})
    }
  }
]

function opened({pages}: InspectedPdf, isFault: (own: Mark, around: readonly Mark[]) => boolean): readonly string[] {
  return pages.flatMap(({operations}, page) =>
    operations.flatMap(({operator, operands, marks}) => {
      const begins = operator === 'BMC' || operator === 'BDC'
      return faultIf(begins && isFault(markOf(operands), marks), `page ${String(page + 1)}`)
    })
  )
}

/** What table elements may hold, and what may hold them (ISO 32000-1, table 337). */
const tables: Readonly<Record<string, {readonly parents: readonly string[]; readonly children: readonly string[]}>> = {
  THead: {parents: ['Table'], children: ['TR']},
  TBody: {parents: ['Table'], children: ['TR']},
  TFoot: {parents: ['Table'], children: ['TR']},
  TR: {parents: ['Table', 'THead', 'TBody', 'TFoot'], children: ['TH', 'TD']}
}

function isSoundTable({tag, parent, children}: StructElement): boolean {
  const names = children.map((child) => child.tag)
  if (tag === 'Table') {
    const rows = names.filter((name, index) => name !== 'Caption' || (index > 0 && index < names.length - 1))
    const count = (name: string): number => rows.filter((own) => own === name).length
    const isGrouped = rows.every((name) => ['THead', 'TBody', 'TFoot'].includes(name))
    return count('THead') <= 1 && count('TFoot') <= 1 && (isGrouped || rows.every((name) => name === 'TR'))
  }
  if (tag === 'TH' || tag === 'TD') return parent?.tag === 'TR'
  const own = tables[tag]
  return !own || (own.parents.includes(parent?.tag ?? '') && names.every((name) => own.children.includes(name)))
}

/** The same for lists (table 336); a label may stand before what is like an item elsewhere: notes and quotations. */
function isSoundList({tag, parent, children}: StructElement): boolean {
  const names = children.map((child) => child.tag)
  if (tag === 'L') return names.every((name, index) => name === 'LI' || (name === 'Caption' && index === 0))
  if (tag === 'LI')
    return parent?.tag === 'L' && names.length > 0 && names.every((name) => name === 'Lbl' || name === 'LBody')
  return tag !== 'LBody' || parent?.tag === 'LI'
}

/** What only groups other elements (ISO 32000-1, tables 333, 336 and 337). */
const grouping = new Set('Document Part Art Sect Div BlockQuote Caption L LI Table THead TBody TFoot TR'.split(' '))

/** That structure and pages say the same of each other (ISO 32000-1, 14.7.4): not of the protocol, but what it stands on. */
export function treeFaults({objects, pages, elements, parents}: InspectedPdf): readonly string[] {
  const owners = new Map<string, StructElement>()
  const faults = pages.flatMap((page) => page.faults)
  for (const element of elements) {
    if (grouping.has(element.tag) && element.contents.length > 0)
      faults.push(`${element.tag} ${element.reference} groups no elements`)
    for (const content of element.contents) {
      if (owners.has(content)) faults.push(`${content} is in two elements`)
      owners.set(content, element)
    }
  }
  let shown = 0
  for (const {reference, dictionary: page, operations} of pages) {
    const ids = operations.flatMap(({operator, operands}) => (operator === 'BDC' ? (markOf(operands).mcid ?? []) : []))
    const own = list(objects, parents.get(Number(page['/StructParents'])))
    shown += ids.length
    if (new Set(ids).size !== ids.length) faults.push(`${reference} has a number twice`)
    if (own.length !== ids.length)
      faults.push(`${reference} has ${String(own.length)} parents for ${String(ids.length)}`)
    for (const id of ids) {
      const owner = owners.get(`${reference} ${String(id)}`)
      if (!owner || own[id] !== owner.reference) faults.push(`${reference} ${String(id)} is in no element`)
    }
  }
  return [
    ...faults,
    ...faultIf(owners.size !== shown, `${String(owners.size)} contents in the structure, ${String(shown)} on pages`)
  ]
}
