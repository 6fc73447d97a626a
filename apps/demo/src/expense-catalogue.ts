import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface DemoExpense {
  daysAgo: number;
  family: 'purchase' | 'personal';
  type: string;
  supplier: string;
  description: string;
  amount: string;
  vat: string;
  isInCooperativeName: boolean;
  km?: string;
  until: 'draft' | 'submitted' | 'validated' | 'refused';
}

const expense = (more: Partial<DemoExpense> & Pick<DemoExpense, 'type' | 'supplier' | 'amount'>): DemoExpense => ({
  daysAgo: 2,
  family: 'personal',
  description: '',
  vat: '0.00',
  isInCooperativeName: false,
  until: 'submitted',
  ...more,
});

/** One at each step that a member or a validator may meet. */
export const expenses: DemoExpense[] = [
  expense({
    type: 'train',
    supplier: 'SNCB',
    amount: '21.20',
    vat: '1.20',
    description: 'Réunion à Liège',
    daysAgo: 20,
    isInCooperativeName: true,
    until: 'validated',
  }),
  expense({
    type: 'material',
    family: 'purchase',
    supplier: 'Papeterie Vervoort',
    amount: '36.30',
    vat: '6.30',
    isInCooperativeName: true,
  }),
  expense({
    type: 'restaurant',
    supplier: 'Brasserie de la Gare',
    amount: '28.00',
    description: 'Repas avec un client',
    daysAgo: 5,
    until: 'refused',
  }),
  expense({ type: 'mileage', supplier: '', amount: '0.00', km: '112', description: 'Repérage', daysAgo: 6 }),
  expense({ type: 'book', supplier: 'Librairie Tropismes', amount: '18.50', daysAgo: 1, until: 'draft' }),
];

const shops = ['SNCB', 'Papeterie Vervoort', 'Librairie Tropismes', 'Proximus', 'Brico Ixelles'] as const;
const types = ['train', 'material', 'book', 'phone', 'material'] as const;

/** Of another member, each of its own amount. */
export const colleagueExpense = (index: number): DemoExpense =>
  expense({
    type: types[index % types.length] ?? 'other',
    supplier: shops[index % shops.length] ?? 'SNCB',
    amount: `${14 + index * 3}.${10 + index}`,
    daysAgo: 1 + index,
  });

/** A small grey picture, of its own for every seed: a receipt serves once. */
export function picture(seed: string): Buffer {
  const [width, height] = [120, 160];
  const shade = createHash('sha256').update(seed).digest();
  const rows = Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 190 + ((shade[y % shade.length] ?? 0) % 60))]),
    ),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
