import type {Anchor} from './compare-echoes.js'

/**
 * How likely two names are one speaker's, going by the quotations that are linked already, 0 to 1: the Hen of one
 * edition is whoever says her words in the other. Takes the names of the source and the target.
 */
export function learnVoices(anchors: readonly Anchor[]): (source: string, target: string) => number {
  const pairs = new Map<string, number>()
  const heard = new Map<string, number>()
  for (const {source, target} of anchors) {
    const [one, other] = [source.quotation.speaker?.name, target.quotation.speaker?.name]
    if (one === undefined || other === undefined) continue
    for (const key of [`source ${one}`, `target ${other}`]) heard.set(key, (heard.get(key) ?? 0) + 1)
    const pair = `${one}\n${other}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return (source, target) => {
    const others = Math.max(0, (pairs.get(`${source}\n${target}`) ?? 0) - 1)
    const most = Math.max(heard.get(`source ${source}`) ?? 0, heard.get(`target ${target}`) ?? 0)
    return others / (most + doubt)
  }
}

/** Times that a name is heard with nobody, beside the one that may be the link in question: no link speaks for itself. */
const doubt = 0.25
