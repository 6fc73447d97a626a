/** A numbered page of a grid. */
export interface Page<Row> {
  items: Row[];
  page: number;
  perPage: number;
  total: number;
}

/** The number of the page after this one; none after the last. */
export const nextPage = ({ page, perPage, total }: Page<unknown>): number | undefined =>
  page * perPage < total ? page + 1 : undefined;

/** A stretch of a long list; `next` is the cursor to ask for what follows. */
export interface Stretch<Row> {
  items: Row[];
  next: string | null;
}
