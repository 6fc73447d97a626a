import { createPublicKey, verify } from 'node:crypto';
import { ActivitiesModule } from '@coopera/activities';
import { aMemberWithActivity } from '@coopera/activities/testing';
import { ApprovePaymentFile, PreparePaymentFile } from '@coopera/banking';
import { type LoginId, localDate, type MemberId, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { ApproveRefund } from './application/approve-refund.use-case';
import { ConsultRegisterQuery } from './application/consult-register.query';
import { DecideResignation } from './application/decide-resignation.use-case';
import { ExtractFileQuery } from './application/extract-file.query';
import { MakeExtract } from './application/make-extract.use-case';
import { OwnResignationQuery } from './application/own-resignation.query';
import { RegisterExtractQuery } from './application/register-extract.query';
import { RegisterResignation } from './application/register-resignation.use-case';
import { RequestExtract } from './application/request-extract.use-case';
import { RequestResignation } from './application/request-resignation.use-case';
import { ResignationListQuery } from './application/resignation-list.query';
import { ResignationReportQuery } from './application/resignation-report.query';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareRegisterQuery } from './application/share-register.query';
import { TakeOverShares } from './application/take-over-shares.use-case';
import { VerifyRegister } from './application/verify-register.use-case';
import { SharesJobsModule } from './jobs';

const person = (name: string) => ({ id: newId<'login'>() as LoginId, name });
const [ines, an] = [person('Inès'), person('An')];
const tests = { netAssetsTestedOn: localDate('2026-05-10'), liquidityTestedOn: localDate('2026-05-10') };

describe('a holder', () => {
  let context: MediumContext;
  let nora: MemberId;
  let hugo: MemberId;

  /** Nora has three shares of 2025, Hugo one of 2026. */
  beforeEach(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, SharesJobsModule]);
    context.clock.travelTo('2026-05-04');
    const home = { street: 'Rue du Fort 12', postalCode: '1060', city: 'Saint-Gilles', iban: 'BE71096123456769' };
    nora = (await aMemberWithActivity(context, home)).memberId;
    hugo = (await aMemberWithActivity(context)).memberId;
    const of = (day: string, count: number) => ({
      count,
      price: Money.of('30.00'),
      subscribedOn: localDate(day),
      paidOn: localDate(day),
    });
    await context.get(TakeOverShares).execute([
      { holder: nora, shares: [of('2025-02-01', 2), of('2025-03-01', 1)] },
      { holder: hugo, shares: [of('2026-01-15', 1)] },
    ]);
  });
  afterEach(() => context?.close());

  const resign = (memberId = nora) => context.get(RequestResignation).execute({ memberId, letter: 'Je démissionne.' });
  const accept = (id: string) => context.get(DecideResignation).execute({ id, decision: tests, by: ines });
  const approve = (id: string, by = an) => context.get(ApproveRefund).execute({ id, by });
  const balances = async () =>
    Object.fromEntries(
      (
        await context.database.query<{ account: string; sum: string }>(
          `SELECT account, sum(amount) FROM ledger.line WHERE ledger = 'statutory' GROUP BY account HAVING sum(amount) <> 0`,
        )
      ).map(({ account, sum }) => [account, Number(sum)]),
    );

  it('resigns: accepted after the tests, cancelled on the day, paid back by a second person through a payment file', async () => {
    const id = await resign();
    context.clock.travelTo('2026-05-12');
    await accept(id);
    await expect(context.get(RegisterResignation).execute(id)).rejects.toMatchObject({
      code: 'shares.not-effective-yet',
    });
    expect(await context.get(RegisterResignation).executeDue()).toBe(0);
    context.clock.travelTo('2026-12-31');
    expect(await context.get(RegisterResignation).executeDue()).toBe(1);
    const { items } = await context.get(ShareRegisterQuery).list({ perPage: 10 });
    expect(items[0]).toMatchObject({ operation: 4, kind: 'resignation', count: -3, paidOn: '2026-12-31' });
    expect(await balances()).toEqual({ '100': -3000, '4890': -9000, '550': 12000 });
    await expect(approve(id, ines)).rejects.toMatchObject({ code: 'shares.second-person' });
    await approve(id);
    await expect(approve(id)).rejects.toMatchObject({ code: 'shares.already-decided' });
    const file = await context.get(PreparePaymentFile).execute({ by: ines });
    await context.get(ApprovePaymentFile).execute({ id: file, by: an });
    expect(await balances()).toEqual({ '100': -3000, '4600': -9000, '550': 12000 });
    expect(await context.get(ResignationListQuery).read(id)).toMatchObject({ status: 'approved', payment: 'sent' });
    expect((await context.get(VerifyRegister).execute('test')).fault).toBeNull();
    expect(await context.get(ShareAccountQuery).of(nora)).toMatchObject({
      count: 0,
      total: { amount: '0.00' },
      coveredYears: [2025, 2026],
    });
  });

  it('is told the rules before, and refused outside the window, as a founder too early, or without an account', async () => {
    expect(await context.get(OwnResignationQuery).of(nora)).toMatchObject({
      window: { isOpen: true, until: '2026-06-30' },
      effectiveOn: '2026-12-31',
      count: 3,
      refund: { amount: '90.00' },
      current: null,
    });
    await expect(resign(hugo)).rejects.toMatchObject({ code: 'shares.account-missing' });
    await resign();
    await expect(resign()).rejects.toMatchObject({ code: 'shares.resignation-waits' });
    context.clock.travelTo('2026-07-01');
    await expect(resign(hugo)).rejects.toMatchObject({ code: 'shares.outside-window' });
  });

  it('may have written a letter: its own day counts', async () => {
    const [holder] = await context.database.query<{ id: string }>('SELECT id FROM shares.holder WHERE member_id = $1', [
      nora,
    ]);
    context.clock.travelTo('2026-11-24');
    const letter = (letterOn: string) =>
      context
        .get(RequestResignation)
        .execute({ holderId: holder?.id ?? '', letter: 'Reçue par la poste', letterOn: localDate(letterOn) });
    await expect(letter('2026-09-01')).rejects.toMatchObject({ code: 'shares.outside-window' });
    await expect(letter('2026-12-01')).rejects.toMatchObject({ code: 'shares.letter-in-future' });
    const id = await letter('2025-05-14');
    await accept(id);
    expect(await context.get(RegisterResignation).executeDue()).toBe(1);
    const report = (await context.get(ResignationReportQuery).csv(2025)).toString();
    expect(report).toContain('"2025-05-14";"registered";"2025-12-31";"3";"90.00";"2026-05-10"');
  });

  it('reads the register without streets; who holds nothing does not', async () => {
    const { items } = await context.get(ConsultRegisterQuery).list(hugo, {});
    expect(items[2]).toMatchObject({ operation: 1, municipality: 'Saint-Gilles', isOwn: false });
    expect(JSON.stringify(items)).not.toContain('Rue du Fort');
    const { memberId } = await aMemberWithActivity(context);
    await expect(context.get(ConsultRegisterQuery).list(memberId, {})).rejects.toMatchObject({
      code: 'shares.not-a-holder',
    });
    const noted = await context.database.query(
      `SELECT 1 FROM platform.audit_entry WHERE action = 'shares.register.read'`,
    );
    expect(noted).toHaveLength(1);
  });

  it('takes an extract whose signature holds, and no other text has it', async () => {
    const { document, signature } = JSON.parse(JSON.stringify(await context.get(RegisterExtractQuery).own(nora)));
    const isSigned = (text: string) =>
      verify(null, Buffer.from(text), createPublicKey(signature.publicKey), Buffer.from(signature.value, 'base64'));
    expect(document).toMatchObject({
      shares: 3,
      capital: { amount: '90.00' },
      lines: [{ operation: 1, holder: { domicile: 'Rue du Fort 12, 1060 Saint-Gilles' } }, { operation: 2 }],
    });
    expect(isSigned(JSON.stringify(document))).toBe(true);
    expect(isSigned(JSON.stringify({ ...document, shares: 4 }))).toBe(false);
  });

  it('gets the extract as a PDF that only he who asked may read', async () => {
    const id = await context.get(RequestExtract).execute({ of: { memberId: nora }, language: 'nl', by: ines.id });
    for (let time = 0; time < 2; time += 1) await context.get(MakeExtract).execute(id);
    const { bytes } = await context.get(ExtractFileQuery).read(id, ines.id);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(context.get(ExtractFileQuery).read(id, an.id)).rejects.toMatchObject({
      code: 'shares.document-not-ready',
    });
  });
});
