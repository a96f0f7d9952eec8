import type {ComparedLink} from './comparison.js'

/** Whether the other side very probably tells the words of a link without quoting them, and nobody has decided on it yet. */
export function isReported({link: {reported}, decided}: ComparedLink): boolean {
  return reported !== undefined && decided === undefined
}
