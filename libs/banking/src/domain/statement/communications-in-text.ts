import { parseStructuredCommunication } from '@coopera/kernel';

const DELIMITED = /[+*]{3}\s*\d{3}\s*\/?\s*\d{4}\s*\/?\s*\d{5}\s*[+*]{3}|(?<![\d/])\d{3}\/\d{4}\/\d{5}(?![\d/])/g;
const BARE = /(?<!\d)\d{3}[\s/.-]?\d{4}[\s/.-]?\d{5}(?!\d)/g;

const validIn = (text: string, pattern: RegExp): string[] => {
  const found = [...text.matchAll(pattern)].map(([match]) => parseStructuredCommunication(match));
  return [...new Set(found.filter((digits): digits is string => digits !== null))];
};

/** Structured communications typed as such in a text (+++…+++, ***…*** or 123/1234/12345), each once, check digits right. */
export const structuredCommunicationsIn = (text: string): string[] => validIn(text, DELIMITED);

/**
 * Every twelve digits of a text that could be one, bare digits too. One number in 97 passes the check by accident, so the
 * caller must know the communication before he acts on it.
 */
export const possibleCommunicationsIn = (text: string): string[] => [
  ...new Set([...validIn(text, DELIMITED), ...validIn(text, BARE)]),
];

/** The only structured communication of a text; null when there is none or more than one. */
export function onlyStructuredCommunicationIn(text: string): string | null {
  const found = structuredCommunicationsIn(text);
  return found.length === 1 ? found[0] : null;
}
