import 'reflect-metadata';
import { Audit, Database } from '@coopera/platform';
import { NestFactory } from '@nestjs/core';
import { DemoModule } from './demo.module';
import { SeedClients } from './seed-clients';
import { SeedExpenses } from './seed-expenses';
import { SeedHistory } from './seed-history';
import { SeedPeople, type SeedSize } from './seed-people';
import { SeedShares } from './seed-shares';
import { SeedSolidarity } from './seed-solidarity';
import { SeedTraining } from './seed-training';

const sizes: Record<string, SeedSize> = {
  demo: { members: 300, activities: 350, clients: 200, invoicesAMonth: 24 },
  small: { members: 6, activities: 6, clients: 12, invoicesAMonth: 0 },
};

/**
 * `seed.js people demo`, `seed.js invoices demo`, `seed.js payments 0.8`: each step in a process of its own, because the day
 * (COOPERA_TODAY) is a setting of the process.
 */
async function main(step: string, argument: string): Promise<void> {
  const app = await NestFactory.createApplicationContext(DemoModule, { logger: ['error'] });
  const size = sizes[argument] ?? (sizes.demo as SeedSize);
  try {
    if (step === 'empty') process.exitCode = (await isEmpty(app.get(Database))) ? 0 : 3;
    if (step === 'unplayed') process.exitCode = (await isPlayed(app.get(Database))) ? 3 : 0;
    if (step === 'played')
      await app.get(Audit).record({ action: 'demo.story.play', subjectKind: 'demo', subjectId: 'month' });
    if (step === 'people') {
      await app.get(SeedPeople).run(size, report);
      await app.get(SeedClients).run(size.clients);
      await app.get(SeedShares).run();
    }
    if (step === 'invoices') await app.get(SeedHistory).invoices(size.invoicesAMonth);
    if (step === 'training') await app.get(SeedTraining)[argument === 'past' ? 'past' : 'now']();
    if (step === 'solidarity') await app.get(SeedSolidarity)[argument as 'past' | 'open' | 'close']();
    if (step === 'expenses') await app.get(SeedExpenses).run();
    if (step === 'payments') await app.get(SeedHistory).payments(Number(argument));
  } finally {
    await app.close();
  }
}

const isEmpty = async (database: Database): Promise<boolean> =>
  (await database.first('SELECT 1 FROM platform.login')) === undefined;

const isPlayed = async (database: Database): Promise<boolean> =>
  (await database.first(`SELECT 1 FROM platform.audit_entry WHERE action = 'demo.story.play'`)) !== undefined;

function report(done: number, total: number, what: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r  ${what}: ${done} of ${total}   ${done === total ? '\n' : ''}`);
  else if (done === total) process.stdout.write(`  ${what}: ${total}\n`);
}

void main(process.argv[2] ?? '', process.argv[3] ?? 'demo');
