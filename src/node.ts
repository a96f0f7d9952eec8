/**
 * The entry `quoin/node`: a project on disk. It reads and writes files; everything else it leaves to the pure core.
 */
export {
  acceptQuotations,
  type Acceptance,
  type AcceptedDecision,
  type AcceptOptions
} from './project/accept-quotations.js'
export {alignFiles, type AlignFilesOptions, type AlignedFiles} from './project/align-files.js'
export {buildProject, type Build, type BuildOptions, type WithheldEdition} from './project/build-project.js'
export {checkProject, type Check, type CheckOptions, type ProgressState} from './project/check-project.js'
export type {
  EditionRecord,
  ExplainedLinkRecord,
  LinkRecord,
  QuotationRecord,
  SegmentRecord
} from './project/edition-record.js'
export {isFailure, type Failure} from './project/failure.js'
export type {StaleText} from './project/find-stale.js'
export {initProject, type Scaffold} from './project/init-project.js'
export {loadFonts, type LoadFontsOptions} from './project/load-fonts.js'
export {loadProject} from './project/load-project.js'
export {messageRecord, type MessageRecord, type PlaceRecord} from './project/message-record.js'
export type {ArticleFiles, LocaleFile, Project} from './project/project.js'
export {
  statusProject,
  type ArticleStatus,
  type LocaleStatus,
  type Status,
  type StatusOptions
} from './project/status-project.js'
export {syncProject, type Sync, type SyncedFile, type SyncOptions} from './project/sync-project.js'
