import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of the training catalogue, of the solidarity fund and of shares to be paid back. */
export class LedgerAddAccountsOfServices1767225611500 implements MigrationInterface {
  name = 'LedgerAddAccountsOfServices1767225611500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('statutory', '4890', 'Parts à rembourser aux démissionnaires', 'Terug te betalen aandelen', 'Shares to be paid back'),
        ('statutory', '4891', 'Aides de solidarité à verser', 'Te betalen solidariteitssteun', 'Solidarity aid payable'),
        ('statutory', '6132', 'Honoraires de formateurs', 'Erelonen van opleiders', 'Trainers’ fees'),
        ('statutory', '6440', 'Aides du fonds de solidarité', 'Steun van het solidariteitsfonds', 'Aid of the solidarity fund'),
        ('budget', '9220', 'Pot commun : formations', 'Gemeenschappelijke pot: opleidingen', 'Common pot: training'),
        ('budget', '9500', 'Fonds de solidarité : enveloppes', 'Solidariteitsfonds: enveloppen', 'Solidarity fund: envelopes'),
        ('budget', '9510', 'Fonds de solidarité : aides accordées', 'Solidariteitsfonds: toegekende steun', 'Solidarity fund: aid granted'),
        ('budget', '9519', 'Dotation du fonds de solidarité', 'Dotatie van het solidariteitsfonds', 'Endowment of the solidarity fund');
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
