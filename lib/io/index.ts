/**
 * Files in and out: interchange JSON and the frame of encrypted backups. Pure: no DOM, no clock.
 * Spreadsheets are in `tables.ts`, which loads their readers; import it where a file is picked or saved.
 */
export { type BackupFile, readBackup } from './backup';
export { type FieldChange, fieldChanges } from './changes';
export { type ParsedFile, parseInterchange, parseInterchangeBytes, toInterchange } from './interchange';
export {
  countRejected,
  type FileProblem,
  importResult,
  type Language,
  problemText,
  shownProblems,
  type Wording,
} from './problem';
export { applicantLabel, maskNumber, summarise } from './summarise';
export { decodeText } from './text';
