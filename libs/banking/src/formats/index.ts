export { bankFileJson } from './bank-file-json';
export { readCamtFile } from './camt/camt-reader';
export { readCodaFile } from './coda/coda-reader';
export { type Pain001Version, writePain001 } from './pain/pain001-writer';
export { readBankFile } from './read-bank-file';
export { describeUnreadable, type UnreadableReason } from './unreadable';
