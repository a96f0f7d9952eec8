import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Publication} from '../../model/publication.js'
import {findImage, isRemote} from '../images.js'

/** An image of the article as a page shows it, one folder below; where it is not there, its alternative text stands in. */
export function imageNode(image: Element, publication: Publication): ElementContent {
  const source = typeof image.properties['src'] === 'string' ? image.properties['src'] : ''
  const alternative = typeof image.properties['alt'] === 'string' ? image.properties['alt'] : ''
  const lazy = {loading: 'lazy', decoding: 'async'}
  if (isRemote(source)) return {...image, properties: {...image.properties, alt: alternative, ...lazy}}
  const found = findImage(source, publication)
  if (!found) return h('span', {className: ['image-missing']}, alternative)
  const src = `../${found.path.split('/').map(encodeURIComponent).join('/')}`
  return {...image, properties: {...image.properties, src, alt: alternative, ...found.size, ...lazy}}
}
