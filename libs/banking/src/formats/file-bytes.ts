import { unreadable } from './unreadable';

/** A year of statements of a large account is some 10 MB; beyond this a file is a mistake or an attack. */
export const MAX_FILE_MEGABYTES = 32;

/** Bytes 0x80 to 0x9F of windows-1252. Written out: the platform's decoder takes them for control characters (Node 20). */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @throws banking.unreadable-statement (empty, too-large) */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable(null, 'empty');
  if (bytes.length > MAX_FILE_MEGABYTES * 1024 * 1024)
    throw unreadable(null, 'too-large', { limit: MAX_FILE_MEGABYTES });
}

export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80]);
}

export function encodeWindows1252(text: string): Uint8Array {
  const codes = [...text].map((char) => (UPPER.includes(char) ? UPPER.indexOf(char) + 0x80 : char.codePointAt(0)));
  return Uint8Array.from(codes.map((code) => (code !== undefined && code < 0x100 ? code : 0x3f)));
}

/** The text when the bytes are valid UTF-8; null otherwise. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
