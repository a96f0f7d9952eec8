import type {VFile} from 'vfile'
import type {Locale} from '../model/locale.js'

/** Tells the messages of reading a file which edition they are about, once that is known. */
export function nameLocale({messages}: VFile, locale: Locale): void {
  for (const message of messages) if (message.source === 'quoin') message.locale ??= locale
}
