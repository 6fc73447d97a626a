import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingCreateTraining1767225613000 implements MigrationInterface {
  name = 'TrainingCreateTraining1767225613000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA training;

      CREATE TABLE training.course (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        title_fr text NOT NULL,
        title_nl text NOT NULL,
        description_fr text NOT NULL,
        description_nl text NOT NULL,
        prerequisites_fr text,
        prerequisites_nl text,
        hours numeric(5, 1) NOT NULL CHECK (hours > 0),
        member_price bigint NOT NULL CHECK (member_price >= 0),
        public_price bigint CHECK (public_price > 0),
        is_active boolean NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE training.session (
        id uuid PRIMARY KEY,
        course_id uuid NOT NULL REFERENCES training.course (id),
        status text NOT NULL CHECK (status IN ('draft', 'open', 'closed', 'cancelled', 'held')),
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        office_id uuid REFERENCES members.office (id),
        room text,
        online_url text,
        minimum integer NOT NULL CHECK (minimum > 0),
        capacity integer NOT NULL,
        sign_up_until date NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        selling_activity_id uuid REFERENCES activities.activity (id),
        cancel_reason text,
        held_on date,
        created_at timestamptz NOT NULL,
        CHECK (capacity >= minimum),
        CHECK (ends_on >= starts_on),
        CHECK (sign_up_until <= starts_on),
        CHECK ((status = 'held') = (held_on IS NOT NULL)),
        CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL))
      );
      CREATE INDEX session_course ON training.session (course_id);
      CREATE INDEX session_start ON training.session (starts_on, id);

      CREATE TABLE training.slot (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES training.session (id),
        position integer NOT NULL CHECK (position > 0),
        day date NOT NULL,
        from_time time NOT NULL,
        until_time time NOT NULL CHECK (until_time > from_time),
        UNIQUE (session_id, position)
      );

      -- An Activité is paid from the pot, someone from outside by a transfer.
      CREATE TABLE training.trainer (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES training.session (id),
        kind text NOT NULL CHECK (kind IN ('activity', 'supplier')),
        activity_id uuid REFERENCES activities.activity (id),
        name text NOT NULL,
        iban_cipher bytea,
        fee bigint NOT NULL CHECK (fee >= 0),
        paid_on date,
        CHECK ((kind = 'activity') = (activity_id IS NOT NULL)),
        CHECK ((kind = 'supplier') = (iban_cipher IS NOT NULL))
      );
      CREATE INDEX trainer_session ON training.trainer (session_id);

      CREATE TABLE training.registration (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES training.session (id),
        status text NOT NULL CHECK (status IN ('to-confirm', 'registered', 'waiting', 'cancelled')),
        -- The place on the waiting list: 1, 2, 3, without a gap; kept by the lock on the session.
        list_position integer CHECK (list_position > 0),
        member_id uuid REFERENCES members.member (id),
        activity_id uuid REFERENCES activities.activity (id),
        name text NOT NULL,
        email text NOT NULL,
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        price bigint NOT NULL CHECK (price >= 0),
        refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND price),
        billing jsonb,
        client_id uuid REFERENCES invoicing.client (id),
        invoice_id uuid REFERENCES invoicing.invoice (id),
        credit_note_id uuid REFERENCES invoicing.invoice (id),
        -- What someone of the public was invoiced, without VAT, less what was credited.
        invoiced bigint NOT NULL DEFAULT 0,
        registered_at timestamptz NOT NULL,
        seated_on date,
        promoted_on date,
        passed_over_on date,
        cancelled_on date,
        cancelled_by text CHECK (cancelled_by IN ('participant', 'cooperative')),
        reminded_on date,
        certificate_number text UNIQUE,
        certified_on date,
        CHECK ((status = 'waiting') = (list_position IS NOT NULL)),
        CHECK ((status = 'cancelled') = (cancelled_on IS NOT NULL)),
        CHECK ((member_id IS NULL) = (billing IS NOT NULL)),
        UNIQUE (session_id, list_position) DEFERRABLE INITIALLY IMMEDIATE
      );
      CREATE UNIQUE INDEX registration_once ON training.registration (session_id, lower(email)) WHERE status <> 'cancelled';
      CREATE INDEX registration_member ON training.registration (member_id, registered_at) WHERE member_id IS NOT NULL;

      CREATE TABLE training.attendance (
        slot_id uuid NOT NULL REFERENCES training.slot (id),
        registration_id uuid NOT NULL REFERENCES training.registration (id),
        status text NOT NULL CHECK (status IN ('attended', 'absent', 'excused')),
        marked_by text NOT NULL,
        marked_at timestamptz NOT NULL,
        PRIMARY KEY (slot_id, registration_id)
      );

      -- Who answered and what was answered are kept apart: nothing leads from the one to the other.
      CREATE TABLE training.evaluation_voter (registration_id uuid PRIMARY KEY REFERENCES training.registration (id));
      CREATE TABLE training.evaluation_answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL REFERENCES training.session (id),
        scores smallint[] NOT NULL CHECK (cardinality(scores) = 5 AND 1 <= ALL (scores) AND 5 >= ALL (scores)),
        remark text
      );
      CREATE INDEX evaluation_answer_session ON training.evaluation_answer (session_id);

      -- The version stands in the signed address of a personal calendar: a new one ends the address before.
      CREATE TABLE training.feed (member_id uuid PRIMARY KEY REFERENCES members.member (id), version integer NOT NULL);
      CREATE TABLE training.certificate_counter (year integer PRIMARY KEY, last integer NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
