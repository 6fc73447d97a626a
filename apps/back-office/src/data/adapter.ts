import type { Page, Query } from '@coopera/api-client';
import type { RaRecord } from 'react-admin';

/** What a resource can do over the API; the grids know nothing of addresses. */
export interface Adapter {
  list?(query: Query): Promise<Page<RaRecord>>;
  one?(id: string): Promise<RaRecord>;
}
