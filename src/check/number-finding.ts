import type {Comparison} from './comparison.js'
import type {NumberDifference} from './compare-numbers.js'
import type {PlacedNumber} from './numbers-in.js'
import {placeOfRange, relatedTo} from './place.js'
import type {RuleFinding} from './rule.js'

/** What a finding says of two numbers; the place is the number's own where the translation has one, else that of `at`. */
export function numberFinding(
  {source, target, units}: NumberDifference,
  comparison: Comparison,
  at: Omit<RuleFinding, 'reason'>
): RuleFinding {
  const [actual, expected] = [written(target), written(source)]
  return {
    ...at,
    ...(units ? unitWords(units, actual) : numberWords(actual, expected)),
    actual,
    expected: expected === undefined ? undefined : [expected],
    ...(target && {place: placeOfRange(comparison.target, target.segment, target)}),
    ...(source && {related: relatedTo(comparison.source, placeOfRange(comparison.source, source.segment, source))})
  }
}

type Said = Pick<RuleFinding, 'reason' | 'note'>

function numberWords(actual: string | undefined, expected: string | undefined): Said {
  return {
    reason: `Unexpected ${actual === undefined ? 'missing number' : `number \`${actual}\``}, expected ${expected === undefined ? 'no number' : `\`${expected}\``}`,
    note: 'Compare the figures with the source; a correct figure may be written in words or in digits.'
  }
}

function unitWords({source, target}: {readonly source: string; readonly target: string}, number = ''): Said {
  return {
    reason: `Unexpected unit ${target} after \`${number}\`, expected ${source} as in the source`,
    note: `The figure is the same, what it counts is not: write ${source}, or convert the figure too.`
  }
}

function written(number: PlacedNumber | undefined): string | undefined {
  return number?.segment.text.slice(number.from, number.to)
}
