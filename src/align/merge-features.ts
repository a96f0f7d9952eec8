import type {Features} from './features.js'
import {itemAt} from '../model/item-at.js'

const nothing: Features = {
  length: 0,
  words: [],
  keys: [],
  marks: [],
  structure: undefined,
  isUnfinished: false,
  isContinuation: false
}

/** The features of several texts as if they were one. */
export function mergeFeatures(features: readonly Features[]): Features {
  const [first, ...rest] = features
  if (first === undefined) return nothing
  if (rest.length === 0) return first
  return {
    length: features.reduce((sum, {length}) => sum + length, 0),
    words: features.flatMap(({words}) => words),
    keys: [...new Set(features.flatMap(({keys}) => keys))],
    marks: first.marks.map((_, group) => features.reduce((sum, {marks}) => sum + itemAt(marks, group), 0)),
    structure: first.structure,
    isUnfinished: itemAt(features, features.length - 1).isUnfinished,
    isContinuation: first.isContinuation
  }
}
