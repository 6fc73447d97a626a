import { BankFileBuilder } from './bank-file.builder';
import { type CamtVersion, writeCamt } from './camt-writer';
import { writeCoda } from './coda-writer';

export { BankFileBuilder } from './bank-file.builder';
export type { CamtVersion } from './camt-writer';
export type { MovementSpec, StatementSpec } from './statement-spec';

/** A CODA 2 file, to be filled. */
export const aCodaFile = (): BankFileBuilder => new BankFileBuilder(writeCoda);

/** A CAMT.053 file, to be filled. */
export const aCamtFile = (version: CamtVersion = '02'): BankFileBuilder =>
  new BankFileBuilder((statements) => writeCamt(statements, version));
