import type {
  ContractListItemDto,
  InvoiceListItemDto,
  InvoiceStateCountDto,
  ShareAccountDto,
} from '@coopera/api-client';
import { todosOf } from './todos';

const invoice = (state: string, comment: string | null = null) =>
  ({ id: state, state, clientName: 'Bozar', comment }) as InvoiceListItemDto;
const count = (state: string, number: number) =>
  ({ state, count: number, outstanding: { amount: '10.00', currency: 'EUR' } }) as InvoiceStateCountDto;
const covered = { toPay: null, isCoveredThisYear: true } as ShareAccountDto;
const nothing = { invoices: [], states: [], contracts: [], shares: covered };

describe('what a member has to do', () => {
  it('is nothing when all is in order', () => {
    expect(todosOf(nothing)).toEqual([]);
  });

  it('names an invoice that came back, with what the adviser said', () => {
    const [todo] = todosOf({ ...nothing, invoices: [invoice('rejected', 'TVA 6 %')] });
    expect(todo).toMatchObject({ kind: 'correct-invoice', label: 'Bozar', note: 'TVA 6 %' });
  });

  it('leads to the only draft, else to the list of drafts', () => {
    const one = todosOf({ ...nothing, invoices: [invoice('draft')], states: [count('draft', 1)] });
    expect(one[0]?.to).toBe('/factures/draft');
    const two = todosOf({ ...nothing, invoices: [invoice('draft')], states: [count('draft', 2)] });
    expect(two[0]).toMatchObject({ to: '/factures?state=draft', count: 2 });
  });

  it('warns of a refused declaration, but not of a cancelled contract', () => {
    const contract = (status: string) => ({ id: status, status, dimona: 'refused' }) as ContractListItemDto;
    const todos = todosOf({ ...nothing, contracts: [contract('accepted'), contract('cancelled')] });
    expect(todos.map(({ id }) => id)).toEqual(['accepted']);
  });

  it('asks for a share where the year has none', () => {
    expect(todosOf({ ...nothing, shares: { ...covered, isCoveredThisYear: false } })[0]?.kind).toBe('take-share');
  });
});
