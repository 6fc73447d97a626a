import type { LocalDate, Rounding } from '@coopera/kernel';

/**
 * Where a formula changed its shape, not its figures. One list a formula; figures stay in the parameters.
 */
export interface DatedShape<Shape> {
  readonly from: string;
  readonly source: string;
  readonly shape: Shape;
}

/** How the monthly base of the withholding tax and its twelfth are rounded. */
export interface WithholdingShape {
  /** The base is cut down to a multiple of so many euros before it is multiplied by 12; none when undefined. */
  readonly baseStep?: number;
  readonly twelfth: Rounding;
}

export const withholdingShapes: readonly DatedShape<WithholdingShape>[] = [
  {
    from: '2018-01-01',
    source: 'annexe III AR/CIR 92 until 2022: base cut to a multiple of 15 EUR, twelfth cut to the cent',
    shape: { baseStep: 15, twelfth: 'down' },
  },
  {
    from: '2023-01-01',
    source: 'annexe III AR/CIR 92 since 2023: exact base, half-up at each step',
    shape: { twelfth: 'half-up' },
  },
];

/** The shape in force on a day; the first one before its date. */
export function shapeAt<Shape>(shapes: readonly DatedShape<Shape>[], date: LocalDate): Shape {
  const [first] = shapes;
  const found = shapes.findLast(({ from }) => from <= date) ?? first;
  if (!found) throw new RangeError('no shape is declared');
  return found.shape;
}
