import { type Language, Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { bankingOperationErrors } from '../banking-operations.errors';
import { describeProblem, describeReasons, type MatchReason, matchReceipt, type StatementProblem } from '../domain';
import { ExpectedReceiptRepository, type ExpectedRow } from '../persistence/expected-receipt.repository';
import { ReceiptRepository } from '../persistence/receipt.repository';

export interface StatementItem {
  id: string;
  fileName: string;
  account: string;
  format: string;
  date: string | null;
  status: string;
  oldBalance: string | null;
  newBalance: string | null;
  movements: number;
  problems: string[];
  importedAt: string;
  importedBy: string;
}

export interface SuspenseItem {
  id: string;
  amount: MoneyJson;
  left: MoneyJson;
  receivedOn: string;
  payerName: string | null;
  payerIban: string | null;
  communication: string;
  structuredCommunication: string | null;
  reasons: string;
}

export interface ExpectedItem {
  id: string;
  ownerKind: string;
  ownerId: string;
  reference: string | null;
  structuredCommunication: string | null;
  debtorName: string | null;
  outstanding: MoneyJson;
  dueOn: string | null;
}

export interface SuggestionItem {
  score: number;
  allocations: { expected: ExpectedItem; amount: MoneyJson }[];
  remainder: MoneyJson;
  why: string;
}

/** What the back-office reads of the bank: statements and the suspense desk. */
@Injectable()
export class BankingQuery {
  constructor(
    private readonly database: Database,
    private readonly expected: ExpectedReceiptRepository,
    private readonly receipts: ReceiptRepository,
  ) {}

  async statements(query: PageQueryDto, language: Language): Promise<Page<StatementItem>> {
    const page = await pageOf<Omit<StatementItem, 'problems'> & { problems: StatementProblem[] }>(this.database, {
      select: `id, file_name AS "fileName", account, format, statement_date AS date, status, old_balance AS "oldBalance", new_balance AS "newBalance",
        (SELECT count(*)::int FROM banking.movement WHERE statement_id = statement.id) AS movements, problems,
        to_char(imported_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "importedAt", imported_by AS "importedBy"`,
      from: 'FROM banking.statement',
      params: [],
      sortable: { importedAt: 'imported_at DESC' },
      tieBreak: 'id',
      query: { ...query, sort: undefined },
    });
    return {
      ...page,
      items: page.items.map((item) => ({
        ...item,
        problems: item.problems.map((one) => describeProblem(one, language)),
      })),
    };
  }

  async suspense(query: PageQueryDto, language: Language): Promise<Page<SuspenseItem>> {
    const page = await pageOf<
      Omit<SuspenseItem, 'amount' | 'left' | 'reasons'> & { amount: string; left: string; reasons: MatchReason[] }
    >(this.database, {
      select: `id, amount, amount - allocated AS left, received_on AS "receivedOn", payer_name AS "payerName", payer_iban AS "payerIban",
        communication, structured_communication AS "structuredCommunication", reasons`,
      from: `FROM banking.receipt WHERE allocated < amount AND ($1::text IS NULL OR payer_name ILIKE '%' || $1 || '%' OR communication ILIKE '%' || $1 || '%')`,
      params: [query.q?.trim() || null],
      sortable: { receivedOn: 'received_on', amount: 'amount', payerName: 'payer_name' },
      tieBreak: 'id',
      query,
    });
    const items = page.items.map(({ amount, left, reasons, ...item }) => ({
      ...item,
      amount: Money.ofCents(BigInt(amount)).toJSON(),
      left: Money.ofCents(BigInt(left)).toJSON(),
      reasons: describeReasons(reasons, language),
    }));
    return { ...page, items };
  }

  /** Ranked suggestions for one receipt, each with its reasons. Fails with: banking.receipt-not-found */
  async suggestions(receiptId: string, language: Language): Promise<SuggestionItem[]> {
    const receipt = await this.database.transaction(() => this.receipts.getForUpdate(receiptId));
    if (!receipt) throw bankingOperationErrors.fail('receipt-not-found');
    const left = { ...receipt, amount: receipt.amount.minus(receipt.allocated) };
    const candidates = await this.expected.suggestionsFor(left);
    const outcome = matchReceipt(left, candidates);
    const suggestions = outcome.kind === 'matched' ? [{ ...outcome, score: 100 }] : outcome.suggestions;
    return suggestions.map(({ score, allocations, remainder, reasons }) => ({
      score,
      allocations: allocations.flatMap(({ expectedReceiptId, amount }) => {
        const expected = candidates.find((candidate) => candidate.id === expectedReceiptId);
        return expected ? [{ expected: asItem(expected), amount: amount.toJSON() }] : [];
      }),
      remainder: remainder.toJSON(),
      why: describeReasons(reasons, language),
    }));
  }

  async search(words: string): Promise<ExpectedItem[]> {
    return (await this.expected.search(words)).map(asItem);
  }
}

const asItem = ({ debtorIbans: _ibans, outstanding, ...expected }: ExpectedRow): ExpectedItem => ({
  ...expected,
  outstanding: outstanding.toJSON(),
});
