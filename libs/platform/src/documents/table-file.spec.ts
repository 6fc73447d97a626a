import { csvOf, type TableFile, xlsxOf } from './table-file';

const table = (count: number): TableFile => ({
  name: 'balance',
  columns: [
    { title: 'Account', kind: 'text' },
    { title: 'Balance', kind: 'money' },
    { title: 'Day', kind: 'day' },
  ],
  rows: Array.from({ length: count }, () => ['=1+1', '-12.50', '2026-11-24']),
});

async function textOf(file: TableFile): Promise<string> {
  let text = '';
  for await (const part of csvOf(file)) text += part;
  return text;
}

describe('a table as a file', () => {
  it('is CSV whose texts are no formulas and whose amounts are bare', async () => {
    expect(await textOf(table(1))).toBe(`"Account";"Balance";"Day"\r\n"'=1+1";-12.50;2026-11-24\r\n`);
  });

  it('is a workbook up to the cap, and names the CSV above it', async () => {
    const bytes = await xlsxOf(table(3), 3);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await expect(xlsxOf(table(4), 3)).rejects.toMatchObject({ code: 'table.too-many-rows', params: { cap: 3 } });
  });
});
