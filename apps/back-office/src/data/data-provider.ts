import type { Query } from '@coopera/api-client';
import type { DataProvider, GetListParams } from 'react-admin';
import type { Adapter } from './adapter';
import { adapters } from './adapters';
import { toHttpError } from './to-http-error';

function ask<Name extends keyof Adapter>(resource: string, name: Name): NonNullable<Adapter[Name]> {
  const answer = adapters[resource]?.[name];
  if (!answer) throw new Error(`the API does not answer "${name}" of ${resource}`);
  return answer;
}

const toQuery = ({ pagination, sort, filter }: Partial<GetListParams>): Query => ({
  page: pagination?.page,
  perPage: pagination?.perPage,
  // react-admin's "id" means that no order was asked for: the API has its own.
  sort: sort && sort.field !== 'id' ? `${sort.order === 'DESC' ? '-' : ''}${sort.field}` : undefined,
  ...filter,
});

async function told<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw toHttpError(error);
  }
}

/** The list, and what the API tells beside it: the ages of what is overdue. */
async function page(resource: string, query: Query) {
  const { items, total, page: _page, perPage: _perPage, ...meta } = await ask(resource, 'list')(query);
  return { data: items as never[], total, meta };
}

const never = async (): Promise<never> => {
  throw new Error('nothing is changed behind the back of a use case: use the action of the resource');
};

/** react-admin's data layer on the adapters: it reads; whatever changes something is an action of its resource. */
export const dataProvider: DataProvider = {
  getList: (resource, params) => told(() => page(resource, toQuery(params))),
  getManyReference: (resource, { target, id, ...params }) =>
    told(() => page(resource, { ...toQuery(params), [target]: String(id) })),
  getMany: (resource, { ids }) =>
    told(() => page(resource, { id: ids.map(String), page: 1, perPage: Math.max(1, ids.length) })),
  getOne: (resource, { id }) => told(async () => ({ data: (await ask(resource, 'one')(String(id))) as never })),
  create: never,
  update: never,
  updateMany: never,
  delete: never,
  deleteMany: never,
};
