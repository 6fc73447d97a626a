import type { CodaLine } from './coda-line';

/** Text of the records 31 to 33 under one movement, record 31 after record 31 without a separator. */
export class CodaInformation {
  private blocks: string[] = [];
  private isStructured = false;

  add(line: CodaLine): void {
    if (line.record === '31') this.begin(line);
    else this.append(line.record === '32' ? line.raw(11, 115) : line.raw(11, 100));
  }

  /** What was read, tidied; begins anew. */
  take(): string[] {
    const texts = this.blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    this.blocks = [];
    return texts;
  }

  /** Free text goes on from one record 31 to the next; a structured one (counterparty, charges…) stands alone. */
  private begin(line: CodaLine): void {
    const structured = line.raw(40, 40) === '1';
    const text = structured ? line.raw(44, 113) : line.raw(41, 113);
    if (structured || this.isStructured || this.blocks.length === 0) this.blocks.push(text);
    else this.append(text);
    this.isStructured = structured;
  }

  private append(text: string): void {
    this.blocks[this.blocks.length - 1] = (this.blocks.at(-1) ?? '') + text;
  }
}
