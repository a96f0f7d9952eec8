// First-fit line breaking, as a floor for what optimum fit is worth: each line takes as much as fits, and a hyphen
// only where it would be loose without.

/** How much of its shrink a justified line takes. */
const mostShrink = 0.7
/** Looser than this a line takes a hyphen: justified as a ratio, ragged as a share of the measure and in points. */
const loose = {justified: 1.2, ragged: 0.18, points: 48}
const hyphensInARow = 2
const tolerance = 0.001

/** The line ends that first fit chooses from the places where lines may end; `{first, others}` are the measures. */
export function fitGreedily({beginning, points}, {first, others, justified}) {
  const ends = []
  let hyphens = 0
  for (let from = beginning, at = 0; at < points.length;) {
    const measure = ends.length === 0 ? first : others
    const line = {from, at, measure, justified}
    const end = endOfLine(points, line, hyphens < hyphensInARow)
    ends.push(points[end])
    hyphens = points[end].visible ? hyphens + 1 : 0
    from = points[end]
    at = end + 1
  }
  return ends
}

function endOfLine(points, line, hyphenAllowed) {
  const found = {}
  for (let at = line.at; at < points.length; at++) {
    const point = points[at]
    if (naturalOf(line, point) - (line.justified ? shrinkOf(line, point) * mostShrink : 0) > line.measure + tolerance) {
      if (Object.keys(found).length > 0) break
      return at
    }
    if (point.kind === 'forced') return at
    found[kindOf(point)] = at
  }
  const {space, hyphen, emergency} = found
  if (space === undefined) return hyphen ?? emergency
  if (hyphen === undefined || hyphen < space) return space
  return hyphenAllowed && isLoose(line, points[space]) ? hyphen : space
}

function kindOf({kind}) {
  if (kind === 'hyphen') return 'hyphen'
  return kind === 'emergency' || kind === 'forbidden' ? 'emergency' : 'space'
}

function naturalOf({from}, to) {
  return to.end.width - from.start.width
}

function shrinkOf({from}, to) {
  return to.end.shrink - from.start.shrink
}

function isLoose(line, to) {
  const missing = line.measure - naturalOf(line, to)
  if (!line.justified) return missing > Math.max(line.measure * loose.ragged, loose.points)
  return missing > (to.end.stretch - line.from.start.stretch) * loose.justified
}
