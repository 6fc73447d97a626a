/** A numbered page of a grid. */
export interface Page<Row> {
  items: Row[];
  page: number;
  perPage: number;
  total: number;
}

/** A stretch of a long list; `next` is the cursor to ask for what follows. */
export interface Stretch<Row> {
  items: Row[];
  next: string | null;
}
