import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Publication} from '../../model/publication.js'
import {findImage, isRemote} from '../images.js'
import {mediaType} from './media-type.js'

/** An image as a chapter shows it. A book holds all that it shows: for one on the web there is a link. */
export function bookImage(image: Element, publication: Publication): ElementContent {
  const {src, alt} = image.properties
  const source = typeof src === 'string' ? src : ''
  const alternative = typeof alt === 'string' ? alt : ''
  if (isRemote(source)) return h('a', {href: source}, alternative === '' ? source : alternative)
  const found = findImage(source, publication)
  if (!found || mediaType(found.path) === undefined) return h('span', {className: ['image-missing']}, alternative)
  const address = found.path.split('/').map(encodeURIComponent).join('/')
  return {...image, properties: {...image.properties, src: address, alt: alternative}}
}
