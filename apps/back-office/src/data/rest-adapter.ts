import { type Page, type Query, requestJson } from '@coopera/api-client';
import type { RaRecord } from 'react-admin';

/** What a resource can do over the API; the grids know nothing of addresses. */
export interface Adapter<Row extends RaRecord = RaRecord> {
  list(query: Query): Promise<Page<Row>>;
  one?(id: string): Promise<RaRecord>;
  create?(body: unknown): Promise<RaRecord>;
  update?(id: string, changes: unknown): Promise<RaRecord>;
}

/** The usual addresses: GET /path, GET /path/:id, POST /path, PATCH /path/:id. */
export const rest = <Row extends RaRecord>(path: string): Adapter<Row> => ({
  list: (query) => requestJson<Page<Row>>(path, { query }),
  one: (id) => requestJson<RaRecord>(`${path}/${id}`),
  create: (body) => requestJson<RaRecord>(path, { method: 'POST', body }),
  update: (id, body) => requestJson<RaRecord>(`${path}/${id}`, { method: 'PATCH', body }),
});
