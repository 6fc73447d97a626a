import { Decimal, isLocalDate, type LocalDate, Money } from '@coopera/kernel';
import { peppolErrors } from '../peppol.errors';

type Parsed = string | { readonly [name: string]: Parsed | readonly Parsed[] };

/** @returns peppol.unreadable-document, to be thrown; `reason` is a sentence in English */
export const unreadable = (reason: string, element: string | null = null) =>
  peppolErrors.fail('unreadable-document', { reason, element });

/** An element of a received document: asks for children by local name, whatever the prefix. */
export class XmlNode {
  constructor(
    readonly path: string,
    private readonly value: Parsed,
  ) {}

  children(name: string): XmlNode[] {
    if (typeof this.value === 'string' || !Object.hasOwn(this.value, name)) return [];
    const found = this.value[name];
    const values: readonly Parsed[] = Array.isArray(found) ? found : [found as Parsed];
    return values.map((value) => new XmlNode(`${this.path}/${name}`, value));
  }

  /** The first element at a path: "Party/PartyName/Name". */
  find(path: string): XmlNode | null {
    return path.split('/').reduce<XmlNode | null>((node, name) => node?.children(name)[0] ?? null, this);
  }

  /** @throws peppol.unreadable-document */
  need(path: string): XmlNode {
    const found = this.find(path);
    if (!found) throw unreadable(`${path} is missing in ${this.path}`, `${this.path}/${path}`);
    return found;
  }

  get content(): string {
    const text = typeof this.value === 'string' ? this.value : this.value['#text'];
    return typeof text === 'string' ? text.trim() : '';
  }

  text(path: string): string | null {
    return this.find(path)?.content || null;
  }

  /** @throws peppol.unreadable-document */
  needText(path: string): string {
    const text = this.need(path).content;
    if (text === '') throw unreadable(`${path} is empty in ${this.path}`, `${this.path}/${path}`);
    return text;
  }

  attribute(name: string): string | null {
    const value = typeof this.value === 'string' ? undefined : this.value[`@_${name}`];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** @throws peppol.unreadable-document when the text is no decimal number */
  decimal(path: string): Decimal | null {
    const text = this.text(path);
    if (text === null) return null;
    if (!/^[+-]?\d{1,30}(\.\d{1,30})?$/.test(text))
      throw unreadable(`"${text}" is not a number`, `${this.path}/${path}`);
    return Decimal.of(text);
  }

  /** An amount to the cent, in its own currency. @throws peppol.unreadable-document */
  money(path: string, currency: string): Money | null {
    const decimal = this.decimal(path);
    if (decimal === null) return null;
    if (!decimal.round(2, 'down').equals(decimal))
      throw unreadable(`${decimal} is more precise than a cent`, `${this.path}/${path}`);
    return Money.of(decimal, this.find(path)?.attribute('currencyID') ?? currency);
  }

  /** @throws peppol.unreadable-document when the text is no day that exists */
  date(path: string): LocalDate | null {
    const text = this.text(path);
    if (text === null) return null;
    const day = text.replace(/(Z|[+-]\d{2}:\d{2})$/, '');
    if (!isLocalDate(day)) throw unreadable(`"${text}" is not a date`, `${this.path}/${path}`);
    return day;
  }
}
