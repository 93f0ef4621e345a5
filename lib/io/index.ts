/** Files in and out: interchange JSON. Pure: no DOM, no clock. */
export { type ParsedFile, parseInterchange, parseInterchangeBytes, toInterchange } from './interchange';
export { type FileProblem, importResult, type Language, problemText } from './problem';
export { applicantLabel, maskNumber, summarise } from './summarise';
export { decodeText } from './text';
