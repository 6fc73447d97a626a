import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EquipmentCreateEquipment1767225619100 implements MigrationInterface {
  name = 'EquipmentCreateEquipment1767225619100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA equipment;
      CREATE TABLE equipment.counter (year integer PRIMARY KEY, last integer NOT NULL);
      CREATE TABLE equipment.item (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        label text NOT NULL,
        category text NOT NULL CHECK (category IN ('computer', 'furniture', 'tools', 'vehicle')),
        acquired_on date NOT NULL,
        cost bigint NOT NULL CHECK (cost > 0),
        years smallint NOT NULL CHECK (years BETWEEN 1 AND 40),
        status text NOT NULL CHECK (status IN ('in-use', 'disposed')),
        disposed_on date,
        proceeds bigint CHECK (proceeds >= 0),
        reason text,
        CHECK ((status = 'disposed') = (disposed_on IS NOT NULL))
      );
      CREATE INDEX item_activity ON equipment.item (activity_id);
      CREATE TABLE equipment.depreciation (
        id uuid PRIMARY KEY,
        equipment_id uuid NOT NULL REFERENCES equipment.item (id),
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        due_on date NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        booked_at timestamptz,
        UNIQUE (equipment_id, month)
      );
      CREATE INDEX depreciation_due ON equipment.depreciation (due_on, id) WHERE booked_at IS NULL;

      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('statutory', '2300', 'Machines et outillage', 'Machines en uitrusting', 'Machinery and tools'),
        ('statutory', '23009', 'Amortissements sur machines et outillage', 'Afschrijvingen op machines en uitrusting', 'Depreciation of machinery and tools'),
        ('statutory', '2400', 'Mobilier', 'Meubilair', 'Furniture'),
        ('statutory', '24009', 'Amortissements sur mobilier', 'Afschrijvingen op meubilair', 'Depreciation of furniture'),
        ('statutory', '2401', 'Matériel de bureau et informatique', 'Kantoor- en computermateriaal', 'Office and computer equipment'),
        ('statutory', '24019', 'Amortissements sur matériel de bureau et informatique', 'Afschrijvingen op kantoor- en computermateriaal', 'Depreciation of office and computer equipment'),
        ('statutory', '2410', 'Matériel roulant', 'Rollend materieel', 'Vehicles'),
        ('statutory', '24109', 'Amortissements sur matériel roulant', 'Afschrijvingen op rollend materieel', 'Depreciation of vehicles'),
        ('statutory', '416', 'Créances diverses', 'Diverse vorderingen', 'Other receivables'),
        ('statutory', '6302', 'Dotations aux amortissements sur immobilisations corporelles', 'Afschrijvingen op materiële vaste activa', 'Depreciation of tangible fixed assets'),
        ('statutory', '663', 'Moins-values sur réalisation d’actifs immobilisés', 'Minderwaarden op de realisatie van vaste activa', 'Losses on disposal of fixed assets'),
        ('statutory', '763', 'Plus-values sur réalisation d’actifs immobilisés', 'Meerwaarden op de realisatie van vaste activa', 'Gains on disposal of fixed assets')
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
