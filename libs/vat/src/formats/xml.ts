import type { OrganisationCard } from '@coopera/platform';

export type XmlChild = string | XmlElement;
export interface XmlElement {
  name: string;
  attributes?: Record<string, string>;
  children: XmlChild[];
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const element = (name: string, ...children: XmlChild[]): XmlElement => ({ name, children });
export const withAttributes = (
  name: string,
  attributes: Record<string, string>,
  ...children: XmlChild[]
): XmlElement => ({ name, attributes, children });

function text({ name, attributes = {}, children }: XmlElement, indent: string): string {
  const open = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `${indent}<${name}${open}/>\n`;
  if (children.every((child) => typeof child === 'string'))
    return `${indent}<${name}${open}>${children.map((child) => escaped(child as string)).join('')}</${name}>\n`;
  const inside = children.map((child) => text(child as XmlElement, `${indent}  `)).join('');
  return `${indent}<${name}${open}>\n${inside}${indent}</${name}>\n`;
}

export const xmlOf = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${text(root, '')}`;

const EMAIL = /^[\w.-]+@[\w.-]+\.[a-zA-Z]{2,5}$/;

export const COMMON = 'http://www.minfin.fgov.be/InputCommon';

/** Who declares; its children are of the common namespace. */
export function declarantOf(card: OrganisationCard): XmlElement {
  return element(
    'Declarant',
    element('common:VATNumber', card.enterpriseNumber),
    element('common:Name', card.name.slice(0, 200)),
    element('common:Street', card.street.slice(0, 200)),
    element('common:PostCode', card.postalCode),
    element('common:City', card.city),
    element('common:CountryCode', card.country),
    // Optional, and the schema knows no ending of more than five letters.
    ...(EMAIL.test(card.email) ? [element('common:EmailAddress', card.email)] : []),
    element('common:Phone', card.phone.replace(/[^+\d -]/g, ' ').slice(0, 20)),
  );
}
