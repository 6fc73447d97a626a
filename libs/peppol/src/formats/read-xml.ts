import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unreadable, XmlNode } from './xml-node';

/** An embedded PDF weighs a third more in base 64; Peppol access points stop at some 100 MB. */
const MAX_MEGABYTES = 64;

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  // Numbers and references keep every digit.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  maxNestedTags: 60,
});

/** Parses a received document: bounded, UTF-8, without DOCTYPE or entities of its own. @throws peppol.unreadable-document */
export function readXml(bytes: Uint8Array): XmlNode {
  if (bytes.length === 0) throw unreadable('the document is empty');
  if (bytes.length > MAX_MEGABYTES * 1024 * 1024) throw unreadable(`the document is larger than ${MAX_MEGABYTES} MB`);
  const text = decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw unreadable('a DOCTYPE declaration is not accepted');
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw unreadable(`line ${validity.err.line}: ${validity.err.msg}`);
  try {
    return new XmlNode('', parser.parse(text));
  } catch (error) {
    throw unreadable((error as Error).message);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('the document is not in UTF-8');
  }
}
