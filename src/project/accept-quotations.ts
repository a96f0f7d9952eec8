import path from 'node:path'
import {distance} from 'fastest-levenshtein'
import {recordDecisions, serializeLedger} from '../index.js'
import type {Bitext} from '../model/bitext.js'
import type {DecisionKind} from '../model/ledger.js'
import type {Locale} from '../model/locale.js'
import {chooseArticles} from './choose-articles.js'
import {examineArticle, type ExaminedArticle} from './examine-article.js'
import {createFailure, failWith} from './failure.js'
import {faultsOf, isReadable} from './faults-of.js'
import type {Project} from './project.js'
import {writeWhole} from './write-whole.js'

/** What a person decides on one translation of an article. */
export interface AcceptOptions {
  readonly slug: string
  readonly locale: Locale
  /** Quotations and segments. Default: every quotation that has a counterpart and on which nobody has decided. */
  readonly ids?: readonly string[]
  /** Default: `linked`. `added` is for quotations that only the translation has. */
  readonly as?: DecisionKind | 'added'
  /** The day of the decision, `YYYY-MM-DD`. Default: none is recorded. */
  readonly at?: string
  /** Who decided. Default: nobody is named. */
  readonly by?: string
}

/** A decision that was recorded. */
export interface AcceptedDecision {
  readonly id: string
  /** `approved` is a segment's. */
  readonly as: DecisionKind | 'added' | 'approved'
  /** The words that were decided on; empty where a side has none. */
  readonly source: string
  readonly target: string
}

/** What was recorded, and where. */
export interface Acceptance {
  /** The ledger, relative to the project's folder. */
  readonly path: string
  readonly isChanged: boolean
  readonly decisions: readonly AcceptedDecision[]
}

/**
 * Records in an article's ledger what a person decided; all of it or nothing. Throws a `Failure` for a slug, locale or id
 * that is none, for a decision that cannot be, and where a file that it rests on cannot be read: no such ledger is
 * written over.
 */
export async function acceptQuotations(project: Project, options: AcceptOptions): Promise<Acceptance> {
  const [files] = chooseArticles(project, [options.slug])
  if (files === undefined) throw new Error('An article that was chosen is not there.')
  const examined = await examineArticle(project, files)
  const bitext = findBitext(examined, options.locale)
  const {ids = []} = options
  const {ledger, choices, refused} = recordDecisions(examined.article, bitext, {...options, ids})
  if (refused.length > 0) {
    const candidates = idsOf(bitext)
    throw failWith(
      refused.flatMap(
        ({id, reason, note}) =>
          createFailure(reason, {file: files.source, note: note ?? nearest(id, candidates)}).messages
      )
    )
  }
  const decisions = choices.map(({id, on, decision, source, target}) => {
    return {id, as: on === 'segment' ? ('approved' as const) : decision.as, source, target}
  })
  const isChanged =
    decisions.length > 0 &&
    (await writeWhole(path.join(project.directory, files.ledger), Buffer.from(serializeLedger(ledger))))
  return {path: files.ledger, isChanged, decisions}
}

function findBitext(examined: ExaminedArticle, locale: Locale): Bitext {
  const {files, article, bitexts} = examined
  const faults = faultsOf(examined)
  const bitext = bitexts.find(({target}) => target.locale === locale)
  const isBroken = faults.some(({file}) => file !== undefined && file === bitext?.target.file.path)
  if (!isReadable(examined, faults) || isBroken)
    throw faults.length > 0
      ? failWith(faults)
      : createFailure('Unexpected article without words, expected some to decide on', {file: files.source})
  if (bitext !== undefined) return bitext
  const locales = article.translations.map((translation) => `\`${translation.locale}\``)
  throw createFailure(`Unexpected locale \`${locale}\`, expected that of a translation`, {
    file: files.source,
    note: locales.length === 0 ? 'The article has no translation yet.' : `There is ${locales.join(', ')}.`
  })
}

function idsOf({source, target, quotations}: Bitext): readonly string[] {
  const alone = new Set(quotations.filter((link) => link.source.length === 0).flatMap((link) => link.target))
  const others = target.quotations.filter(({id}) => alone.has(id))
  return [...new Set([...source.quotations, ...others, ...source.segments].map(({id}) => id))]
}

const [shown, longest] = [3, 60]

function nearest(id: string, candidates: readonly string[]): string {
  const hint = '`quoin check --json` names them.'
  if (id.length > longest || candidates.length === 0) return hint
  const ranked = candidates
    .map((candidate) => ({candidate, differs: distance(id, candidate)}))
    .toSorted((one, other) => one.differs - other.differs)
  const names = ranked.slice(0, shown).map(({candidate}) => `\`${candidate}\``)
  return `The nearest: ${names.join(', ')}; ${hint}`
}
