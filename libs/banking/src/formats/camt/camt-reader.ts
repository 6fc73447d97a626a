import { checkBalance, checkDetails } from '../../domain/statement/balance-check';
import type { BankFileFormat, BankStatementFile } from '../../domain/statement/bank-statement';
import { unreadable } from '../unreadable';
import { readXml } from '../xml/read-xml';
import { checkCamt } from './camt-checks';
import { readStatement } from './camt-statement';

const NAMESPACE = /urn:iso:std:iso:20022:tech:xsd:(camt\.\d{3})\.001\.(\d{2})/;

/** Message and part of each kind: statement of the day, report within the day, advice. */
const KINDS: Readonly<Record<string, { format: BankFileFormat; message: string; part: string }>> = {
  'camt.052': { format: 'camt.052', message: 'BkToCstmrAcctRpt', part: 'Rpt' },
  'camt.053': { format: 'camt.053', message: 'BkToCstmrStmt', part: 'Stmt' },
  'camt.054': { format: 'camt.054', message: 'BkToCstmrDbtCdtNtfctn', part: 'Ntfctn' },
};
/** Versions whose layout is read; .05 and .07 were never published for these three together. */
const VERSIONS = ['02', '03', '04', '06', '08'];

/**
 * Reads a CAMT.052, .053 or .054 file, versions .02, .03, .04, .06 and .08, whatever its namespace prefix.
 * Broken invariants are listed in `problems`. @throws banking.unreadable-statement when it cannot be read
 */
export function readCamtFile(bytes: Uint8Array): BankStatementFile {
  const { text, top } = readXml(bytes);
  const [, name = '', version = ''] = NAMESPACE.exec(text) ?? [];
  const kind = KINDS[name];
  if (!kind) throw unreadable(1, 'unknown-format');
  if (!VERSIONS.includes(version)) throw unreadable(1, 'unknown-version', { version: `${name}.001.${version}` });
  const message = top.need('Document').need(kind.message);
  message.need('GrpHdr').needText('MsgId');
  message.need(kind.part);
  const read = message.children(kind.part).map(readStatement);
  const statements = read.map(({ statement }) => statement);
  const problems = read.flatMap((camt, index) => [
    ...checkBalance(camt.statement, index, camt.node.line),
    ...checkCamt(camt, index, kind.format),
    ...checkDetails(camt.statement, index),
  ]);
  return { format: kind.format, statements, problems };
}
