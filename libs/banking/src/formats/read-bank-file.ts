import type { BankStatementFile } from '../domain/statement/bank-statement';
import { readCamtFile } from './camt/camt-reader';
import { readCodaFile } from './coda/coda-reader';
import { checkSize, decodeWindows1252 } from './file-bytes';
import { unreadable } from './unreadable';

/**
 * Reads a bank file of any format known here. The content decides, not the name: banks call their files as they like.
 * @throws banking.unreadable-statement when the file is refused, whole
 */
export function readBankFile(bytes: Uint8Array): BankStatementFile {
  checkSize(bytes);
  const start = decodeWindows1252(bytes.subarray(0, 1024)).replace(/^(ï»¿|\s)+/, '');
  if (start.startsWith('<')) return readCamtFile(bytes);
  if (/^0.{13}05/.test(start)) return readCodaFile(bytes);
  throw unreadable(1, 'unknown-format');
}
