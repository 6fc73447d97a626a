import type { Query } from '@coopera/api-client';
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { adapters } from './adapters';
import type { Adapter } from './rest-adapter';
import { toHttpError } from './to-http-error';

function adapterOf(resource: string): Adapter {
  const adapter = adapters[resource];
  if (!adapter) throw new Error(`no adapter for the resource ${resource}`);
  return adapter;
}

const toQuery = ({ pagination, sort, filter }: Partial<GetListParams>): Query => ({
  page: pagination?.page,
  perPage: pagination?.perPage,
  sort: sort && (sort.order === 'DESC' ? `-${sort.field}` : sort.field),
  ...filter,
});

async function told<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw toHttpError(error);
  }
}

async function page(resource: string, query: Query) {
  const { items, total } = await adapterOf(resource).list(query);
  return { data: items as never[], total };
}

const changed = (data: Partial<RaRecord>, before: Partial<RaRecord>) =>
  Object.fromEntries(Object.entries(data).filter(([key, value]) => before?.[key] !== value));

const never = (what: string) => async (): Promise<never> => {
  throw new Error(`${what} is not offered: use the action of the resource`);
};

/** react-admin's data layer on the adapters: nothing is deleted or changed in bulk behind the back of a use case. */
export const dataProvider: DataProvider = {
  getList: (resource, params) => told(() => page(resource, toQuery(params))),
  getManyReference: (resource, { target, id, ...params }) =>
    told(() => page(resource, { ...toQuery(params), [target]: String(id) })),
  getMany: (resource, { ids }) =>
    told(() => page(resource, { id: ids.map(String), page: 1, perPage: Math.max(1, ids.length) })),
  getOne: (resource, { id }) => told(async () => ({ data: (await adapterOf(resource).one?.(String(id))) as never })),
  create: (resource, { data }) => told(async () => ({ data: (await adapterOf(resource).create?.(data)) as never })),
  update: (resource, { id, data, previousData }) =>
    told(async () => ({
      data: (await adapterOf(resource).update?.(String(id), changed(data, previousData))) as never,
    })),
  updateMany: never('a change of many records'),
  delete: never('deleting'),
  deleteMany: never('deleting'),
};
