import type {Format} from '../model/settings.js'

/** The formats that this version writes. */
export const formats: readonly Format[] = ['html', 'epub', 'pdf']
