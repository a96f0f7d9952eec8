import type {Speaker} from '../model/quotation.js'
import type {Candidate} from './candidate.js'

/** What two speakers say for their quotations being counterparts, in log odds. */
export type SpeakerComparer = (source: Speaker | undefined, target: Speaker | undefined) => number

/** Two names are one from `even` on; from `plain` on no doubt is left. */
const likeness = {even: 0.6, plain: 0.75}
const weights = {same: 1.1, recognised: 0.2, unlike: -0.7, another: -2}
/** More pairs of names than this are not compared with each other. */
const mostPairs = 2500

/**
 * Compares speakers by id, then by name. Names that share nothing say little by themselves, as a finder errs and scripts
 * differ; but where the speaker of one side is plainly quoted elsewhere on the other, the two are different people.
 */
export function createSpeakerComparer(
  {source, target}: {readonly source: readonly Candidate[]; readonly target: readonly Candidate[]},
  names: (source: string, target: string) => number
): SpeakerComparer {
  const known = findKnown(namesOf(source), namesOf(target), names)
  const compareNames = (one: string, other: string): number => {
    const alike = names(one, other)
    const isElsewhere = known.source.has(one) || known.target.has(other)
    return alike < likeness.even && isElsewhere ? weights.another : weighLikeness(alike)
  }
  return (one = nobody, other = nobody) => {
    if (one.id !== undefined && one.id === other.id) return weights.same
    return one.name === undefined || other.name === undefined ? 0 : compareNames(one.name, other.name)
  }
}

const nobody: Speaker = {confidence: 0}

function weighLikeness(alike: number): number {
  const {even} = likeness
  if (alike < even) return (weights.unlike * (even - alike)) / even
  return weights.recognised + ((weights.same - weights.recognised) * (alike - even)) / (1 - even)
}

function namesOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.flatMap(({quotation}) => quotation.speaker?.name ?? []))]
}

/** The speakers of each side that are plainly quoted on the other. */
function findKnown(
  source: readonly string[],
  target: readonly string[],
  names: (source: string, target: string) => number
): {readonly source: ReadonlySet<string>; readonly target: ReadonlySet<string>} {
  const known = {source: new Set<string>(), target: new Set<string>()}
  if (source.length * target.length > mostPairs) return known
  for (const one of source) {
    for (const other of target) {
      if (names(one, other) < likeness.plain) continue
      known.source.add(one)
      known.target.add(other)
    }
  }
  return known
}
