import { decodeUtf8, decodeWindows1252 } from '../file-bytes';
import { unreadable } from '../unreadable';
import { CodaLine, LINE_LENGTH } from './coda-line';

/** Positions up to which each record must reach: its last field that may not be blank. */
const NEEDED: Readonly<Record<string, number>> = {
  '0': 16,
  '1': 64,
  '21': 121,
  '22': 10,
  '23': 10,
  '31': 40,
  '32': 10,
  '33': 10,
  '4': 10,
  '8': 63,
  '9': 52,
};

const split = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).map((line) => line.replaceAll('\u001a', ' ').trimEnd());
const isTooLong = (line: string): boolean => line.length > LINE_LENGTH;

/** Windows-1252, as the standard wants; UTF-8 where only that keeps every line within its 128 positions. */
function linesOf(bytes: Uint8Array): string[] {
  const lines = split(decodeWindows1252(bytes));
  if (!lines.some(isTooLong)) return lines;
  const utf8 = decodeUtf8(bytes);
  return utf8 === null ? lines : split(utf8);
}

/** @throws banking.unreadable-statement: unknown-record, cut-line, long-line */
export function readCodaLines(bytes: Uint8Array): CodaLine[] {
  return linesOf(bytes).flatMap((content, index) => {
    if (content === '') return [];
    const line = new CodaLine(index + 1, content);
    if (isTooLong(content)) throw unreadable(line.number, 'long-line', { length: content.length });
    const needed = NEEDED[line.record];
    if (needed === undefined) throw unreadable(line.number, 'unknown-record', { record: line.record });
    line.needs(needed);
    return [line];
  });
}
