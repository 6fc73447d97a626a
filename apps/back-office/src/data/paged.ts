import type { Page } from '@coopera/api-client';
import type { Adapter } from './adapter';

/** A list that the API searches, sorts and cuts in pages. `idOf` where the rows have no id of their own. */
export const paged =
  <Asked, Row extends object>(
    ask: (options: { query: Asked }) => Promise<Page<Row>>,
    idOf?: (row: Row) => string,
  ): NonNullable<Adapter['list']> =>
  async (query) => {
    const { items, ...page } = await ask({ query: query as Asked });
    return { ...page, items: items.map((row) => ({ id: idOf?.(row) ?? '', ...row })) };
  };
