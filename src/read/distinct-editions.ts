import type {VFileMessage} from 'vfile-message'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import {createMessage} from '../model/message.js'

/** The translations that are used, sorted by locale. */
export interface DistinctEditions {
  readonly translations: readonly Edition[]
  /** `edition-duplicate` for each that is one too many. */
  readonly messages: readonly VFileMessage[]
}

/** Keeps the first translation for each locale; none may be in the source's own. */
export function distinctEditions(source: Edition, translations: readonly Edition[]): DistinctEditions {
  const taken = new Map<Locale, Edition>([[source.locale, source]])
  const messages: VFileMessage[] = []
  for (const edition of translations) {
    const first = taken.get(edition.locale)
    if (first === undefined) taken.set(edition.locale, edition)
    else messages.push(duplicate(edition, first))
  }
  const kept = [...taken.values()].filter((edition) => edition !== source)
  return {translations: kept.toSorted((one, other) => (one.locale < other.locale ? -1 : 1)), messages}
}

function duplicate({file, locale}: Edition, {file: first, form}: Edition): VFileMessage {
  const isSource = form === 'source'
  return createMessage({
    ruleId: 'edition-duplicate',
    reason: isSource
      ? `Unexpected translation for \`${locale}\`, expected another language than the source's`
      : `Unexpected second translation for \`${locale}\`, expected one`,
    file: file.path,
    locale,
    note: isSource
      ? `The source edition is \`${first.path}\`, which is used. If its language is another one, say so as \`lang\` in its front matter.`
      : `\`${first.path}\` is used. Keep one of the two, as a document or as a catalogue.`,
    related: [{file: first.path, locale}]
  })
}
