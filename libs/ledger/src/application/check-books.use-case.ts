import type { Language } from '@coopera/kernel';
import { Clock, Database, Logins, Mailer, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { booksBroken } from '../events';
import { BookCheckRegistry, type CheckedBooks } from './book-check-registry';

/** Runs every check of the books, keeps what it found, and tells the finance officers when something is broken. */
@Injectable()
export class CheckBooks {
  constructor(
    private readonly registry: BookCheckRegistry,
    private readonly database: Database,
    private readonly logins: Logins,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What it would find now, without keeping it. */
  look(): Promise<CheckedBooks[]> {
    return this.registry.run(this.clock.today());
  }

  /** Once a day; again, it renews what it found and tells nobody twice. */
  @Transactional()
  async execute(): Promise<CheckedBooks[]> {
    const today = this.clock.today();
    const results = await this.registry.run(today);
    const known = await this.database.query('SELECT 1 FROM ledger.book_check WHERE checked_on = $1 LIMIT 1', [today]);
    for (const { name, findings } of results)
      await this.database.query(
        `INSERT INTO ledger.book_check (name, checked_on, checked_at, findings) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name, checked_on) DO UPDATE SET checked_at = excluded.checked_at, findings = excluded.findings`,
        [name, today, this.clock.now(), JSON.stringify(findings)],
      );
    const broken = results.filter(({ isInvariant, findings }) => isInvariant && findings.length > 0);
    if (broken.length > 0 && known.length === 0) await this.alert(broken);
    return results;
  }

  private async alert(broken: CheckedBooks[]): Promise<void> {
    await this.outbox.announce(
      booksBroken.of({
        checks: broken.map(({ name, findings }) => ({ name, findings: findings.length })),
        checkedOn: this.clock.today(),
      }),
    );
    for (const { email, displayName, language, id } of await this.logins.withRole('finance'))
      await this.mailer.queue({
        template: 'ledger/books-broken',
        language,
        to: email,
        data: { name: displayName, checks: broken.map((check) => told(check, language)) },
        about: { kind: 'login', id },
      });
  }
}

const told = ({ title, findings }: CheckedBooks, language: Language) => ({
  title: title[language],
  count: findings.length,
  first: findings
    .slice(0, 5)
    .map(({ reference, amount }) => [reference, amount?.amount].filter(Boolean).join(' : '))
    .join(', '),
});
