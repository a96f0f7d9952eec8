import type {Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import type {Comparison} from './comparison.js'
import {relatedTo} from './place.js'
import type {Rule} from './rule.js'
import type {Position} from 'unist'

interface Image {
  readonly src: string
  readonly position: Position | undefined
}

/** The body of a translated document has fewer images than the source's. Counted, as an image may be a localised one. */
export const imageMissing: Rule = {
  id: 'image-missing',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const {source, target} = comparison
      for (const {src, position} of missingImages(comparison)) {
        yield {
          reason: `Unexpected missing image, expected \`${src}\``,
          file: target.file.path,
          locale: target.locale,
          expected: [src],
          note: 'Put the image in, or its version for this language.',
          related: relatedTo(source, position)
        }
      }
    }
  }
}

/** Whether the translation has fewer images than the source, so that some texts of images are missing with them. */
export function lacksImages(comparison: Comparison): boolean {
  return missingImages(comparison).length > 0
}

function missingImages({source, target}: Comparison): readonly Image[] {
  const [expected, actual] = [imagesOf(source.root), imagesOf(target.root)]
  const sources = new Set(expected.map(({src}) => src))
  const targets = new Set(actual.map(({src}) => src))
  const missing = expected.filter(({src}) => !targets.has(src))
  const other = actual.filter(({src}) => !sources.has(src))
  return missing.slice(other.length)
}

function imagesOf(root: Root): readonly Image[] {
  const images: Image[] = []
  visit(root, 'element', ({tagName, properties, position}) => {
    if (tagName !== 'img') return undefined
    images.push({src: String(properties['src']), position})
    return SKIP
  })
  return images
}
