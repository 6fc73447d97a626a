import type { Stage } from './stage';
import { euros } from './told';

interface Amount {
  amount: string;
}

/** The first reminder, free, to each client that is late. */
export async function reminders(stage: Stage): Promise<void> {
  stage.told.title('Unpaid invoices get their first, free reminder');
  const officer = await stage.as('recouvrement');
  const run = await officer.post<{ queued: number; letters: { invoices: object[] }[] }>('/reminder-runs', {});
  const count = run.letters.reduce((sum, letter) => sum + letter.invoices.length, 0);
  stage.told.line('Letters, one a client in his language', `${run.queued} for ${count} invoices`);
}

/** What the ledgers, the budgets and the suspense desk say at the end. */
export async function balance(stage: Stage): Promise<void> {
  stage.told.title('Where everything stands');
  const finance = await stage.as('finance');
  const lines = await finance.get<{ ledger: string; balance: Amount }[]>('/ledger/trial-balance');
  for (const ledger of ['statutory', 'budget']) {
    const cents = lines
      .filter((line) => line.ledger === ledger)
      .reduce((sum, line) => sum + BigInt(line.balance.amount.replace('.', '')), 0n);
    if (cents !== 0n) throw new Error(`the ${ledger} ledger does not balance: ${cents}`);
    stage.told.line(`Trial balance, ${ledger} ledger`, '0,00 €');
  }
  for (const who of ['camille', 'lotte']) {
    const [budget] = await (await stage.as(who)).get<
      { activityName: string; available: Amount; unpaid: Amount; reserved: Amount }[]
    >('/me/budgets');
    if (budget)
      stage.told.line(
        `${budget.activityName}`,
        `available ${euros(budget.available)} (unpaid ${euros(budget.unpaid)}, reserved ${euros(budget.reserved)})`,
      );
  }
  const { total } = await finance.get<{ total: number }>('/suspense-receipts');
  stage.told.line('Receipts that nobody has explained yet', String(total));
}
