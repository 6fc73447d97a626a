import { type LocalDate, type MemberId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { type NewHolder, type OldHolding, TakeOverShares } from '@coopera/shares';
import { Injectable } from '@nestjs/common';
import { companies, companyNames, firstNames, lastNames, streets, towns } from './cast';
import { madeUpIban } from './identifiers';
import { Random } from './random';

/** Of all shares, as a real cooperative published it: members 92 %, partners 7 %, the shared team less than 1 %. */
const PARTS = { A: 0.92, B: 0.072 };
const LAST_YEAR = 2026;
const price = Money.of('30.00');

interface Lot {
  holder: MemberId | NewHolder;
  count: number;
  on: LocalDate;
  isFounder?: boolean;
}

/** The register as it was kept elsewhere before: who holds shares, since when, in the order they were paid. */
@Injectable()
export class SeedShares {
  private readonly random = new Random(36_000);

  constructor(
    private readonly takeOver: TakeOverShares,
    private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const members = await this.database.query<{ id: MemberId }>(
      `SELECT id FROM members.v_person WHERE status = 'admitted' ORDER BY number`,
    );
    const ofMembers = members.flatMap(({ id }, index) => this.lotsOf(id, index));
    const whole = ofMembers.reduce((sum, { count }) => sum + count, 0) / PARTS.A;
    const ofPartners = this.others('B', Math.max(4, Math.round(whole * PARTS.B)), 8);
    const ofTeam = this.others('C', Math.max(1, Math.floor(whole * (1 - PARTS.A - PARTS.B))), 2);
    const lots = [...ofMembers, ...ofPartners, ...ofTeam].sort((a, b) => a.on.localeCompare(b.on));
    await this.takeOver.execute(lots.map(asHolding));
  }

  /** Most have one to four shares that cover this year; some are late, a few never took one. */
  private lotsOf(holder: MemberId, index: number): Lot[] {
    if (index > 1 && this.random.next() < 0.03) return [];
    const until =
      index > 1 && this.random.next() < 0.08 ? LAST_YEAR - 1 : this.random.pick([LAST_YEAR, LAST_YEAR, LAST_YEAR + 1]);
    const total = this.random.between(1, 4);
    const first = Math.min(until - total + 1, LAST_YEAR);
    const bought = this.random.between(1, total);
    const isFounder = index > 1 && index < 12;
    if (bought === total || first + bought > LAST_YEAR)
      return [{ holder, count: total, on: this.dayOf(first), isFounder }];
    return [
      { holder, count: bought, on: this.dayOf(first), isFounder },
      { holder, count: total - bought, on: this.dayOf(first + bought) },
    ];
  }

  private others(shareClass: 'B' | 'C', shares: number, each: number): Lot[] {
    const lots: Lot[] = [];
    for (let left = shares; left > 0; left -= lots.at(-1)?.count ?? left) {
      const holder = shareClass === 'B' ? this.partner(lots.length) : this.colleague(lots.length);
      lots.push({
        holder,
        count: Math.min(left, this.random.between(1, each)),
        on: this.dayOf(this.random.between(2020, 2024)),
      });
    }
    return lots;
  }

  private partner(index: number): NewHolder {
    const name = `${companies[(index * 5) % companies.length]} ${companyNames[(index * 7) % companyNames.length]}`;
    return {
      ...this.home(),
      shareClass: 'B',
      name,
      email: `partenaire${index + 1}@coopera.example`,
      iban: madeUpIban(6_000_000 + index),
    };
  }

  private colleague(index: number): NewHolder {
    const name = `${this.random.pick(firstNames.fr)} ${this.random.pick(lastNames.fr)}`;
    return {
      ...this.home(),
      shareClass: 'C',
      name,
      email: `equipe${index + 1}@coopera.example`,
      iban: madeUpIban(6_100_000 + index),
    };
  }

  private home(): Pick<NewHolder, 'street' | 'postalCode' | 'city' | 'country' | 'language'> {
    const street = `${this.random.pick(streets)} ${this.random.between(1, 180)}`;
    return { street, ...this.random.pick(towns), country: 'BE', language: this.random.next() < 0.62 ? 'fr' : 'nl' };
  }

  /** This year's were paid in its first half. */
  private dayOf(year: number): LocalDate {
    const month = String(this.random.between(1, year === LAST_YEAR ? 6 : 12)).padStart(2, '0');
    return `${year}-${month}-${String(this.random.between(1, 28)).padStart(2, '0')}` as LocalDate;
  }
}

const asHolding = ({ holder, count, on, isFounder }: Lot): OldHolding => ({
  holder,
  isFounder,
  shares: [{ count, price, subscribedOn: on, paidOn: on }],
});
