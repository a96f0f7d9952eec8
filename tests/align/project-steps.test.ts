import {describe, expect, it} from 'vitest'
import {projectSteps} from '../../src/align/project-steps.js'

const step = (source: readonly [number, number], target: readonly [number, number], gain = 1) => ({
  source,
  target,
  gain
})

describe('projectSteps', () => {
  it('should join the steps between two points at which segments end on both sides', () => {
    const steps = [step([0, 1], [0, 1]), step([1, 2], [1, 2]), step([2, 3], [2, 3])]
    expect(projectSteps(steps, {source: [0, 1, 2], target: [0, 0, 1]})).toEqual([
      step([0, 2], [0, 1], 2),
      step([2, 3], [1, 2])
    ])
  })

  it('should cut what has too many segments evenly', () => {
    const steps = [step([0, 4], [0, 1], 2), step([4, 8], [1, 2], 2)]
    const source = [0, 1, 2, 3, 4, 5, 6, 7]
    expect(projectSteps(steps, {source, target: [0, 0]})).toEqual([
      step([0, 4], [0, 1], 2),
      ...[4, 5, 6, 7].map((at) => step([at, at + 1], [1, 1], 0))
    ])
    const mirrored = steps.map(({source: one, target: other, gain}) => step(other, one, gain))
    expect(projectSteps(mirrored, {source: [0, 0], target: source}).slice(1)).toEqual(
      [4, 5, 6, 7].map((at) => step([1, 1], [at, at + 1], 0))
    )
  })
})
