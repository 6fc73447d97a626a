export { bankFileJson } from './bank-file-json';
export { readCamtFile } from './camt/camt-reader';
export { readCodaFile } from './coda/coda-reader';
export { readBankFile } from './read-bank-file';
export { describeUnreadable, type UnreadableReason } from './unreadable';
