import { Injectable } from '@nestjs/common';
import { type ResignationItem, ResignationListQuery } from './resignation-list.query';

const COLUMNS = [
  'holder',
  'number',
  'class',
  'letter',
  'decision',
  'effective',
  'shares',
  'refund',
  'net assets test',
  'liquidity test',
  'reason',
];

/** The list of a year's resignations that the board brings to the assembly, for a spreadsheet. */
@Injectable()
export class ResignationReportQuery {
  constructor(private readonly resignations: ResignationListQuery) {}

  async csv(year: number): Promise<Buffer> {
    const rows: ResignationItem[] = [];
    for (let page = 1; ; page += 1) {
      const { items } = await this.resignations.list({ year, page, perPage: 100, sort: 'requestedOn' });
      rows.push(...items);
      if (items.length < 100) break;
    }
    // The mark of the byte order, so that a spreadsheet reads the accents.
    return Buffer.from(
      `\ufeff${[COLUMNS, ...rows.map(cellsOf)].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`,
    );
  }
}

const cellsOf = (one: ResignationItem): string[] => [
  one.holderName ?? '',
  String(one.holderNumber ?? ''),
  one.shareClass,
  one.requestedOn,
  one.status,
  one.effectiveOn,
  String(one.count),
  one.refund?.amount ?? '',
  one.netAssetsTestedOn ?? '',
  one.liquidityTestedOn ?? '',
  one.refusalReason ?? '',
];

/** A cell that begins like a formula is never one. */
const quoted = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
