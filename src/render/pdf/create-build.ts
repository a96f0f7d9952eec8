import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Hyphenate} from '../../language/hyphenation.js'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import type {Build} from './build.js'
import type {Layout} from './layout.js'
import {qrCode} from './qr-code.js'
import type {HandoutOptions} from './handout-options.js'
import {sizesFor} from './text-styles.js'
import type {Paintable} from './paint.js'
import type {Origin} from './structure.js'

/** What is gathered into, besides what a handout is made from. */
export interface BuildOptions extends HandoutOptions {
  readonly layout: Layout
  readonly used: Map<string, Paintable>
  readonly file: VFile
}

/** A QR code is as wide and high, in points: about 23 mm. */
const codeSize = 64

/** What is gathered while editions in these locales become blocks; nothing is yet. */
export async function createBuild(locales: readonly Locale[], options: BuildOptions): Promise<Build> {
  const {publication, theme, workshop, pictures, layout, used, file} = options
  const hyphenations = new Map<Locale, Hyphenate | undefined>()
  for (const locale of locales) hyphenations.set(locale, await workshop.hyphenation(locale))
  return {
    theme,
    sizes: sizesFor(theme, layout.text, locales),
    align: layout.align,
    indents: theme.paragraphs[layout.kind === 'columns' ? 'sideBySide' : layout.kind] === 'indent',
    terms: publication.terms,
    formats: workshop.formats,
    hyphenations,
    picture: (src, origin) => {
      const found = pictures(src)
      if (!found) return undefined
      if ('problem' in found) {
        file.messages.push(unusable(src, found.problem, {origin, file: file.path}))
        return undefined
      }
      used.set(src, found.image)
      return {name: src, width: found.width, height: found.height}
    },
    code: (address) => {
      used.set(address, qrCode(address))
      return {name: address, width: codeSize, height: codeSize}
    },
    resolve: (href) => resolveLink(href, publication.settings.url),
    slots: [],
    outline: [],
    quotations: new Map(),
    numbered: new Set(),
    waiting: {ids: [], asides: []},
    notes: new Map(),
    ...(publication.settings.page.links === 'address' && {links: new Map<string, number>()}),
    rank: 1
  }
}

function unusable(
  src: string,
  problem: string,
  {origin, file}: {readonly origin: Origin | undefined; readonly file: string}
): VFileMessage {
  return createMessage({
    ruleId: 'image-missing',
    file,
    ...origin,
    reason: `Unexpected ${problem} at \`${src}\`, expected a PNG or JPEG`,
    actual: src,
    ...(origin && {related: [{file}]}),
    note: 'The handout shows its description instead. Save the picture as PNG or JPEG.'
  })
}

/** Only addresses that a reader of paper and screen can follow; relative ones need the site’s own. */
function resolveLink(href: string, base: string | undefined): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : base && URL.canParse(href, base) ? new URL(href, base) : undefined
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
}
