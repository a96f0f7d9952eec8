import {documentMissing} from './document-missing.js'
import {imageMissing} from './image-missing.js'
import {linkMissing} from './link-missing.js'
import {quotationBackTranslation} from './quotation-back-translation.js'
import {quotationElision} from './quotation-elision.js'
import {quotationInconsistent} from './quotation-inconsistent.js'
import {quotationInsertion} from './quotation-insertion.js'
import {quotationLength} from './quotation-length.js'
import {quotationMarks} from './quotation-marks.js'
import {quotationMerged} from './quotation-merged.js'
import {quotationMissing} from './quotation-missing.js'
import {quotationMoved} from './quotation-moved.js'
import {quotationNumber} from './quotation-number.js'
import {quotationParaphrased} from './quotation-paraphrased.js'
import {quotationSpeaker} from './quotation-speaker.js'
import {quotationSplit} from './quotation-split.js'
import {quotationStale} from './quotation-stale.js'
import {quotationUnattributed} from './quotation-unattributed.js'
import {quotationUnexpected} from './quotation-unexpected.js'
import {quotationUnsure} from './quotation-unsure.js'
import {quotationUntranslated} from './quotation-untranslated.js'
import {quotationVerbatim} from './quotation-verbatim.js'
import type {Rule} from './rule.js'
import {segmentMissing} from './segment-missing.js'
import {segmentNumber} from './segment-number.js'
import {segmentStale} from './segment-stale.js'
import {segmentUntranslated} from './segment-untranslated.js'

/** Quoin's rules on editions. Rules on files are where the files are read. */
export const rules: readonly Rule[] = [
  quotationMissing,
  quotationUnexpected,
  quotationNumber,
  quotationSpeaker,
  quotationVerbatim,
  quotationBackTranslation,
  quotationStale,
  quotationElision,
  quotationInsertion,
  quotationLength,
  quotationUntranslated,
  quotationInconsistent,
  quotationUnsure,
  quotationMarks,
  quotationUnattributed,
  quotationMoved,
  quotationSplit,
  quotationMerged,
  quotationParaphrased,
  segmentMissing,
  segmentNumber,
  segmentStale,
  segmentUntranslated,
  linkMissing,
  imageMissing,
  documentMissing
]
