import { Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Database, Logins, Mailer, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

interface Advance {
  kind: 'activity' | 'client';
  id: string;
  name: string;
  amount: string;
  advisers: string[];
}

/** Tells finance, and the advisers of an Activité, of an advance that reached the amount to tell; once, until it falls below. */
@Injectable()
export class TellExposure {
  constructor(
    private readonly database: Database,
    private readonly parameters: Parameters,
    private readonly logins: Logins,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** @returns how many advances were told now */
  @Transactional()
  async execute(): Promise<number> {
    const today = this.clock.today();
    const least = this.parameters.at(today).money('guarantee.alert-amount').value;
    const reached = await this.reached(least);
    await this.database.query(`DELETE FROM budgets.exposure_alert WHERE subject_kind || '/' || subject_id <> ALL($1)`, [
      reached.map(({ kind, id }) => `${kind}/${id}`),
    ]);
    let told = 0;
    for (const advance of reached) if (await this.isNew(advance)) told += await this.tell(advance);
    return told;
  }

  private reached(least: Money): Promise<Advance[]> {
    return this.database.query<Advance>(
      `SELECT 'activity' AS kind, activity_id AS id, activity.name, sum(amount)::text AS amount,
         ARRAY(SELECT DISTINCT portfolio.adviser_id::text FROM activities.v_bearer AS bearer
               JOIN members.v_portfolio AS portfolio ON portfolio.member_id = bearer.member_id WHERE bearer.activity_id = exposure.activity_id) AS advisers
       FROM budgets.v_exposure AS exposure JOIN activities.v_activity AS activity ON activity.id = activity_id
       GROUP BY activity_id, activity.name HAVING sum(amount) >= $1
       UNION ALL
       SELECT 'client', client_id, client_name, sum(amount)::text, '{}' FROM budgets.v_exposure
       WHERE client_id IS NOT NULL GROUP BY client_id, client_name HAVING sum(amount) >= $1 ORDER BY 1, 2`,
      [least.cents.toString()],
    );
  }

  private async isNew({ kind, id, amount }: Advance): Promise<boolean> {
    const added = await this.database.query(
      `INSERT INTO budgets.exposure_alert (subject_kind, subject_id, amount, told_on) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`,
      [kind, id, amount, this.clock.today()],
    );
    return added.length > 0;
  }

  private async tell({ kind, id, name, amount, advisers }: Advance): Promise<number> {
    const finance = await this.logins.withRole('finance');
    const own = (await this.logins.withRole('adviser')).filter(({ adviserId }) => advisers.includes(adviserId ?? ''));
    const euros = Money.ofCents(BigInt(amount)).toString();
    for (const { email, displayName, language } of [...finance, ...own])
      await this.mailer.queue({
        template: `budgets/exposure-${kind}`,
        language,
        to: email,
        data: { name: displayName, subject: name, amount: language === 'en' ? euros : euros.replace('.', ',') },
        about: { kind, id },
      });
    return 1;
  }
}
