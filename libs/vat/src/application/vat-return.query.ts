import { addMonths, type Language, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { TrialBalanceQuery } from '@coopera/ledger';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { grids } from '../domain/grid';
import { periodName, type VatPeriod } from '../domain/vat-period';
import { type StoredVatReturn, VatReturnRepository } from '../persistence/vat-return.repository';
import { PrepareVatReturn } from './prepare-vat-return.use-case';
import { type VatFigures, VatFiguresQuery } from './vat-figures.query';
import { VatXml } from './vat-xml';

export interface GridLine {
  grid: string;
  amount: MoneyJson;
}

export interface VatReturnCard {
  /** Null for a period of which nothing is prepared. */
  id: string | null;
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  version: number;
  status: 'running' | 'draft' | 'prepared' | 'filed' | 'superseded';
  preparedByName: string | null;
  filedByName: string | null;
}

/** An account beside what the grids make of it. */
export interface VatReconciliation {
  account: string;
  expected: MoneyJson;
  booked: MoneyJson;
  difference: MoneyJson;
}

export interface VatReturnFile extends VatReturnCard {
  reason: string | null;
  grids: GridLine[];
  warnings: string[];
  proRata: string;
  adjustments: { grid: string; amount: MoneyJson; reason: string }[];
  reconciliation: VatReconciliation[];
  sha256: string | null;
}

export interface GridDocument {
  id: string;
  kind: string;
  documentId: string | null;
  reference: string;
  on: LocalDate;
  party: string;
  amount: MoneyJson;
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();

/** The returns, period by period, and what stands behind each grid. */
@Injectable()
export class VatReturnQuery {
  constructor(
    private readonly returns: VatReturnRepository,
    private readonly prepare: PrepareVatReturn,
    private readonly figures: VatFiguresQuery,
    private readonly balances: TrialBalanceQuery,
    private readonly xml: VatXml,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The last twelve months: every version, and a draft where there is none. */
  async list(): Promise<VatReturnCard[]> {
    const today = this.clock.today();
    const stored = await this.returns.since(addMonths(today, -13));
    const periods = new Map<string, VatPeriod>();
    for (let back = 0; back < 12; back += 1) {
      const period = this.prepare.periodOf(addMonths(today, -back));
      periods.set(period.startsOn, period);
    }
    const drafts = [...periods.values()]
      .filter(({ startsOn }) => !stored.some((one) => one.startsOn === startsOn))
      .map((period) => this.draftCard(period));
    return [...stored.map(cardOf), ...drafts].sort(
      (a, b) => b.startsOn.localeCompare(a.startsOn) || b.version - a.version,
    );
  }

  /** What the documents say today about the period of a day: nothing is kept. */
  async draft(day: LocalDate, language: Language): Promise<VatReturnFile> {
    const period = this.prepare.periodOf(day);
    const figures = await this.figures.of(period);
    return {
      ...this.draftCard(period),
      reason: null,
      grids: grids.map((grid) => ({ grid, amount: (figures.amounts.get(grid) ?? Money.zero()).toJSON() })),
      warnings: figures.warnings.map(({ text }) => text[language]),
      proRata: figures.proRata.toPercent(),
      adjustments: [],
      reconciliation: await this.reconcile(period, amountsOf(figures)),
      sha256: null,
    };
  }

  /** A prepared version, as it was frozen. Fails with: vat.return-not-found */
  async read(id: string, language: Language): Promise<VatReturnFile> {
    const found = await this.returns.get(id);
    return {
      ...cardOf(found),
      reason: found.reason,
      grids: grids.map((grid) => ({ grid, amount: Money.of(found.grids[grid] ?? '0').toJSON() })),
      warnings: found.warnings.map(({ text }) => text[language]),
      proRata: String(Number(found.proRata) * 100),
      adjustments: found.adjustments.map((one) => ({ ...one, amount: Money.of(one.amount).toJSON() })),
      reconciliation: await this.reconcile(found, found.grids),
      sha256: (await this.xml.find(id))?.sha256 ?? null,
    };
  }

  /** The documents behind one grid of a prepared version. */
  async documents(id: string, grid: string | undefined, query: PageQueryDto): Promise<Page<GridDocument>> {
    const page = await pageOf<Omit<GridDocument, 'amount'> & { amount: string }>(this.database, {
      select: `position::text AS id, document_kind AS kind, document_id AS "documentId", reference, day AS "on", party, amount`,
      from: `FROM vat.return_line WHERE return_id = $1 AND ($2::text IS NULL OR grid = $2) AND ($3::text IS NULL OR reference ILIKE '%' || $3 || '%' OR party ILIKE '%' || $3 || '%')`,
      params: [id, grid ?? null, query.q?.trim() || null],
      sortable: { on: 'day', reference: 'reference', amount: 'amount' },
      tieBreak: 'position',
      query: { sort: 'on', ...query },
    });
    return { ...page, items: page.items.map((item) => ({ ...item, amount: euros(item.amount) })) };
  }

  /** The same for a draft: computed again, so it is cut in pages here. */
  async draftDocuments(
    day: LocalDate,
    grid: string,
    { page = 1, perPage = 25 }: PageQueryDto,
  ): Promise<Page<GridDocument>> {
    const { contributions } = await this.figures.of(this.prepare.periodOf(day));
    const found = contributions.filter((one) => one.grid === grid);
    const items = found.slice((page - 1) * perPage, page * perPage).map(({ amount, document }, index) => ({
      id: String((page - 1) * perPage + index + 1),
      kind: document.kind,
      documentId: document.id,
      reference: document.reference,
      on: document.on,
      party: document.party,
      amount: amount.toJSON(),
    }));
    return { items, page, perPage, total: found.length };
  }

  private draftCard(period: VatPeriod): VatReturnCard {
    return {
      id: null,
      name: periodName(period),
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      version: 0,
      status: period.endsOn < this.clock.today() ? 'draft' : 'running',
      preparedByName: null,
      filedByName: null,
    };
  }

  /** Account 451 holds what is due, 411 what is deducted; a pro rata, an adjustment or a payment of VAT shows as a difference. */
  private async reconcile(
    { startsOn, endsOn }: Pick<VatPeriod, 'startsOn' | 'endsOn'>,
    amounts: Record<string, string>,
  ): Promise<VatReconciliation[]> {
    const lines = await this.balances.of({ from: startsOn, to: endsOn, ledger: 'statutory' });
    const moved = (account: string): Money => {
      const line = lines.find((one) => one.account === account);
      return line ? Money.fromJson(line.debit).minus(Money.fromJson(line.credit)) : Money.zero();
    };
    const sum = (...of: string[]): Money => Money.sum(of.map((grid) => Money.of(amounts[grid] ?? '0')));
    return [
      compared('451', sum('54', '55', '56', '57').minus(sum('62', '64')), moved('451').negate()),
      compared('411', sum('59').minus(sum('61', '63')), moved('411')),
    ];
  }
}

const compared = (account: string, expected: Money, booked: Money): VatReconciliation => ({
  account,
  expected: expected.toJSON(),
  booked: booked.toJSON(),
  difference: booked.minus(expected).toJSON(),
});

const amountsOf = ({ amounts }: VatFigures): Record<string, string> =>
  Object.fromEntries([...amounts].map(([grid, amount]) => [grid, amount.toString()]));

const cardOf = (one: StoredVatReturn): VatReturnCard => ({
  id: one.id,
  name: periodName(one),
  startsOn: one.startsOn,
  endsOn: one.endsOn,
  version: one.version,
  status: one.status,
  preparedByName: one.preparedByName,
  filedByName: one.filedByName,
});
