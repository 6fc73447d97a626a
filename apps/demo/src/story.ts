import 'reflect-metadata';
import { Clock, Settings } from '@coopera/platform';
import { admission } from './story/admission';
import { bank } from './story/bank';
import { balance, reminders } from './story/closing';
import { invoices } from './story/invoices';
import { contracts, payment, payRun } from './story/pay';
import { shares } from './story/shares';
import { solidarity } from './story/solidarity';
import { Stage } from './story/stage';
import { ThirdParty } from './story/third-party';
import { Told } from './story/told';
import { training } from './story/training';

/** One month of the cooperative, by the routes that people and systems use. */
async function main(): Promise<void> {
  const settings = Settings.from(process.env);
  const stage = new Stage(settings.get('PUBLIC_URL'), new Clock(settings).today(), new Told());
  const thirdParty = new ThirdParty();
  await admission(stage);
  await invoices(stage);
  await thirdParty.subscribe(stage);
  const paidInvoices = await bank(stage);
  await thirdParty.hear(stage, paidInvoices);
  await contracts(stage);
  await payRun(stage);
  await payment(stage);
  await training(stage);
  await shares(stage);
  await solidarity(stage);
  await reminders(stage);
  await balance(stage);
}

main().catch((error: Error) => {
  console.error(`\nThe story stopped: ${error.message}`);
  process.exit(1);
});
