import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { checkSize, decodeUtf8, decodeWindows1252 } from '../file-bytes';
import { unreadable } from '../unreadable';
import { LineIndex } from './line-index';
import { XmlNode } from './xml-node';

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  // References are digits, sometimes with leading zeros: they must stay text.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  captureMetaData: true,
  maxNestedTags: 60,
});

const LATIN = /^(iso-8859-1|iso-8859-15|latin1|windows-1252)$/i;

function decode(bytes: Uint8Array): string {
  const start = decodeWindows1252(bytes.subarray(0, 200));
  const encoding = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  if (LATIN.test(encoding)) return decodeWindows1252(bytes);
  const text = /^(utf-?8|us-ascii)$/i.test(encoding) ? decodeUtf8(bytes) : null;
  if (text === null) throw unreadable(1, 'bad-value', { value: encoding, field: 'encoding' });
  return text.replace(/^\ufeff/, '');
}

export interface XmlDocument {
  readonly text: string;
  /** Holds the root element as its child. */
  readonly top: XmlNode;
}

/**
 * Parses a document with nothing it could reach or blow up: no DOCTYPE (so no entity of its own), a bound on size and depth.
 * @throws banking.unreadable-statement: empty, too-large, bad-value, unsafe-xml, not-xml
 */
export function readXml(bytes: Uint8Array): XmlDocument {
  checkSize(bytes);
  const text = decode(bytes);
  const doctype = text.search(/<!(DOCTYPE|ENTITY)/i);
  if (doctype >= 0) throw unreadable(text.slice(0, doctype).split('\n').length, 'unsafe-xml');
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw unreadable(validity.err.line, 'not-xml', { detail: validity.err.msg });
  try {
    return { text, top: new XmlNode('document', parser.parse(text), new LineIndex(text)) };
  } catch (error) {
    throw unreadable(null, 'not-xml', { detail: (error as Error).message });
  }
}
