/** The boxes of the Belgian periodic VAT return, in their order. 71 and 72 are computed; 91 is the December advance. */
export const grids = [
  '00',
  '01',
  '02',
  '03',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '81',
  '82',
  '83',
  '84',
  '85',
  '86',
  '87',
  '88',
  '54',
  '55',
  '56',
  '57',
  '61',
  '63',
  '59',
  '62',
  '64',
  '71',
  '72',
] as const;
export type Grid = (typeof grids)[number];

/** VAT that is due, and VAT that is deducted: their difference is 71 or 72. */
export const dueGrids: readonly Grid[] = ['54', '55', '56', '57', '61', '63'];
export const deductedGrids: readonly Grid[] = ['59', '62', '64'];
