import type {Comparison} from './comparison.js'
import type {NumberDifference} from './compare-numbers.js'
import type {PlacedNumber} from './numbers-in.js'
import {placeOfRange, relatedTo} from './place.js'
import type {RuleFinding} from './rule.js'

/** What a finding says of two numbers; the place is the number's own where the translation has one, else that of `at`. */
export function numberFinding(
  {source, target}: NumberDifference,
  comparison: Comparison,
  at: Omit<RuleFinding, 'reason'>
): RuleFinding {
  const [actual, expected] = [written(target), written(source)]
  return {
    ...at,
    reason: `Unexpected ${actual === undefined ? 'missing number' : `number \`${actual}\``}, expected ${expected === undefined ? 'no number' : `\`${expected}\``}`,
    actual,
    expected: expected === undefined ? undefined : [expected],
    note: 'Compare the figures with the source; a correct figure may be written in words or in digits.',
    ...(target && {place: placeOfRange(comparison.target, target.segment, target)}),
    ...(source && {related: relatedTo(comparison.source, placeOfRange(comparison.source, source.segment, source))})
  }
}

function written(number: PlacedNumber | undefined): string | undefined {
  return number?.segment.text.slice(number.from, number.to)
}
