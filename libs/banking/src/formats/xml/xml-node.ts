import { XMLParser } from 'fast-xml-parser';
import { unreadable } from '../unreadable';
import type { LineIndex } from './line-index';

type Parsed = string | { readonly [name: string]: Parsed | readonly Parsed[] };
const POSITION = XMLParser.getMetaDataSymbol() as unknown as string;

/** An element of a parsed document: asks for children by local name, whatever the prefix. */
export class XmlNode {
  constructor(
    readonly name: string,
    private readonly value: Parsed,
    private readonly lines: LineIndex,
    private readonly parent: XmlNode | null = null,
  ) {}

  /** Line of the element; of the nearest element around it that holds more than text. */
  get line(): number | null {
    const position = typeof this.value === 'string' ? undefined : (this.value[POSITION] as unknown);
    const start = (position as { startIndex?: number } | undefined)?.startIndex;
    return start === undefined ? (this.parent?.line ?? null) : this.lines.lineAt(start);
  }

  children(name: string): XmlNode[] {
    if (typeof this.value === 'string' || !Object.hasOwn(this.value, name)) return [];
    const found = this.value[name];
    return (Array.isArray(found) ? found : [found]).map((value) => new XmlNode(name, value, this.lines, this));
  }

  /** The first element at a path: "Acct/Id/IBAN". */
  find(path: string): XmlNode | null {
    return path.split('/').reduce<XmlNode | null>((node, name) => node?.children(name)[0] ?? null, this);
  }

  /** The trimmed text at a path; null when there is none. */
  text(path: string): string | null {
    return this.find(path)?.content || null;
  }

  /** The first text among several paths. */
  firstText(...paths: string[]): string | null {
    for (const path of paths) {
      const text = this.text(path);
      if (text !== null) return text;
    }
    return null;
  }

  get content(): string {
    const text = typeof this.value === 'string' ? this.value : this.value['#text'];
    return typeof text === 'string' ? text.trim() : '';
  }

  attribute(name: string): string | null {
    const value = typeof this.value === 'string' ? undefined : this.value[`@_${name}`];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** @throws banking.unreadable-statement (missing-element) */
  need(path: string): XmlNode {
    const found = this.find(path);
    if (!found) throw unreadable(this.line, 'missing-element', { element: path, parent: this.name });
    return found;
  }

  /** @throws banking.unreadable-statement (missing-element) when there is no text at the path */
  needText(path: string): string {
    const text = this.text(path);
    if (text === null) throw unreadable(this.line, 'missing-element', { element: path, parent: this.name });
    return text;
  }
}
