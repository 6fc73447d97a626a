import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExpensesCreateExpenses1767225620000 implements MigrationInterface {
  name = 'ExpensesCreateExpenses1767225620000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA expenses;

      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('statutory', '411', 'TVA à récupérer', 'Terug te vorderen btw', 'VAT recoverable'),
        ('statutory', '4892', 'Notes de frais à rembourser', 'Terug te betalen onkosten', 'Expenses to be reimbursed'),
        ('statutory', '6010', 'Matériel et fournitures des Activités', 'Materiaal en benodigdheden van de activiteiten', 'Material and supplies of the Activités'),
        ('statutory', '6020', 'Services et sous-traitance', 'Diensten en onderaanneming', 'Services and subcontracting'),
        ('statutory', '6110', 'Loyers de salles et d’espaces', 'Huur van zalen en ruimtes', 'Rent of rooms and spaces'),
        ('statutory', '6121', 'Téléphone et internet', 'Telefoon en internet', 'Telephone and internet'),
        ('statutory', '6125', 'Livres et documentation', 'Boeken en documentatie', 'Books and documentation'),
        ('statutory', '6127', 'Logiciels et abonnements', 'Software en abonnementen', 'Software and subscriptions'),
        ('statutory', '6134', 'Formations suivies', 'Gevolgde opleidingen', 'Training followed'),
        ('statutory', '6150', 'Déplacements', 'Verplaatsingen', 'Travel'),
        ('statutory', '6151', 'Indemnités kilométriques', 'Kilometervergoedingen', 'Mileage allowances'),
        ('statutory', '6152', 'Hôtels et logement', 'Hotels en verblijf', 'Hotels and lodging'),
        ('statutory', '6153', 'Restaurants et réception', 'Restaurants en onthaal', 'Restaurants and hospitality'),
        ('statutory', '6160', 'Autres frais des Activités', 'Andere kosten van de activiteiten', 'Other costs of the Activités'),
        ('budget', '9310', 'Frais et achats', 'Kosten en aankopen', 'Expenses and purchases')
      ON CONFLICT DO NOTHING;

      CREATE TABLE expenses.vehicle (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES members.member (id),
        kind text NOT NULL CHECK (kind IN ('car', 'motorcycle', 'bicycle')),
        name text NOT NULL,
        plate text,
        retired_on date,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX vehicle_member ON expenses.vehicle (member_id);

      CREATE TABLE expenses.sheet (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES members.member (id),
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        UNIQUE (member_id, activity_id, month)
      );

      CREATE TABLE expenses.reimbursement (
        id uuid PRIMARY KEY,
        sheet_id uuid NOT NULL REFERENCES expenses.sheet (id),
        amount bigint NOT NULL CHECK (amount > 0),
        requested_on date NOT NULL,
        requested_by text NOT NULL,
        paid_on date
      );
      CREATE INDEX reimbursement_open ON expenses.reimbursement (id) WHERE paid_on IS NULL;

      CREATE TABLE expenses.line (
        -- Made by the phone: sent twice, it is one line.
        id uuid PRIMARY KEY,
        sheet_id uuid NOT NULL REFERENCES expenses.sheet (id),
        family text NOT NULL CHECK (family IN ('purchase', 'personal')),
        type text NOT NULL,
        spent_on date NOT NULL,
        supplier text NOT NULL,
        supplier_vat_number text,
        description text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        vat bigint NOT NULL CHECK (vat BETWEEN 0 AND amount),
        is_in_cooperative_name boolean NOT NULL,
        trip jsonb,
        status text NOT NULL CHECK (status IN ('draft', 'submitted', 'validated', 'refused', 'reimbursed', 'waived')),
        -- Frozen at each submission: what is paid back, the VAT recovered, what the budget bears.
        reimbursed bigint,
        deductible_vat bigint,
        cost bigint,
        rate text,
        is_unverified boolean NOT NULL DEFAULT false,
        is_likeness_confirmed boolean NOT NULL DEFAULT false,
        -- New at each submission: the source of what the ledgers hold.
        submission_id uuid UNIQUE,
        submitted_on date,
        decided_on date,
        decided_by text,
        refusal_rule text,
        booked_on date,
        waived_on date,
        was_validated boolean NOT NULL DEFAULT false,
        reimbursement_id uuid REFERENCES expenses.reimbursement (id),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (deductible_vat + cost = reimbursed),
        CHECK (status IN ('draft', 'refused', 'waived') OR (submission_id IS NOT NULL AND cost IS NOT NULL)),
        CHECK (status <> 'reimbursed' OR reimbursement_id IS NOT NULL)
      );
      CREATE INDEX line_sheet ON expenses.line (sheet_id);
      CREATE INDEX line_status ON expenses.line (status, submitted_on, id);
      CREATE INDEX line_likeness ON expenses.line (spent_on, amount);
      CREATE INDEX line_booked ON expenses.line (booked_on);
      CREATE INDEX line_reimbursement ON expenses.line (reimbursement_id);

      CREATE TABLE expenses.receipt (
        owner_id uuid PRIMARY KEY,
        owner_kind text NOT NULL CHECK (owner_kind IN ('line', 'supplier-invoice')),
        -- The same photograph or PDF serves once in the whole cooperative.
        sha256 text NOT NULL UNIQUE,
        file_name text NOT NULL,
        content_type text NOT NULL,
        size integer NOT NULL,
        storage_key text NOT NULL,
        keep_until date NOT NULL,
        stored_at timestamptz NOT NULL
      );

      CREATE TABLE expenses.comment (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL,
        author text NOT NULL,
        is_staff boolean NOT NULL,
        text text NOT NULL,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX comment_owner ON expenses.comment (owner_id, id);

      CREATE TABLE expenses.supplier_invoice (
        id uuid PRIMARY KEY,
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        supplier_name text NOT NULL,
        supplier_vat_number text,
        supplier_country text NOT NULL,
        -- Whom a duplicate is looked for by: the VAT number, or the name where there is none.
        supplier_key text NOT NULL,
        iban_cipher bytea,
        number text NOT NULL,
        issued_on date NOT NULL,
        due_on date NOT NULL,
        communication text NOT NULL,
        is_credit_note boolean NOT NULL,
        payable bigint NOT NULL,
        deductible_vat bigint NOT NULL,
        cost bigint NOT NULL CHECK (cost > 0),
        status text NOT NULL CHECK (status IN ('submitted', 'validated', 'refused', 'paid')),
        entered_by uuid NOT NULL,
        entered_by_name text NOT NULL,
        entered_on date NOT NULL,
        decided_by uuid,
        decided_by_name text,
        decided_on date,
        refusal text,
        booked_on date,
        paid_on date,
        created_at timestamptz NOT NULL,
        CONSTRAINT validated_by_another CHECK (status NOT IN ('validated', 'paid') OR decided_by <> entered_by)
      );
      CREATE UNIQUE INDEX supplier_invoice_once ON expenses.supplier_invoice (supplier_key, lower(number), is_credit_note)
        WHERE status <> 'refused';
      CREATE INDEX supplier_invoice_activity ON expenses.supplier_invoice (activity_id);
      CREATE INDEX supplier_invoice_status ON expenses.supplier_invoice (status, due_on, id);
      CREATE INDEX supplier_invoice_booked ON expenses.supplier_invoice (booked_on);

      CREATE TABLE expenses.supplier_invoice_line (
        invoice_id uuid NOT NULL REFERENCES expenses.supplier_invoice (id),
        position integer NOT NULL,
        description text NOT NULL,
        type text NOT NULL,
        nature text NOT NULL CHECK (nature IN ('goods', 'services', 'investment')),
        category text NOT NULL CHECK (category IN ('domestic', 'intra-eu-goods', 'intra-eu-services', 'reverse-charge', 'import')),
        net bigint NOT NULL CHECK (net > 0),
        vat_percent text NOT NULL,
        vat bigint NOT NULL CHECK (vat >= 0),
        deductible_vat bigint NOT NULL CHECK (deductible_vat BETWEEN 0 AND vat),
        PRIMARY KEY (invoice_id, position)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
