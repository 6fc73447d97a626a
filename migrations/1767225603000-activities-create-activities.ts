import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ActivitiesCreateActivities1767225603000 implements MigrationInterface {
  name = 'ActivitiesCreateActivities1767225603000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA activities;
      CREATE SEQUENCE activities.activity_number START 5001;
      CREATE TABLE activities.activity (
        id uuid PRIMARY KEY,
        number integer NOT NULL UNIQUE DEFAULT nextval('activities.activity_number'),
        name text NOT NULL,
        trade text NOT NULL,
        description text,
        status text NOT NULL CHECK (status IN ('to-validate', 'active', 'frozen', 'closed')),
        own_levy_rate numeric(7, 5),
        opened_on date NOT NULL,
        validated_on date,
        validated_by text
      );
      CREATE INDEX activity_name ON activities.activity (name, id);
      CREATE TABLE activities.co_bearer (
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        member_id uuid NOT NULL REFERENCES members.member (id),
        role text NOT NULL CHECK (role IN ('administrator', 'co-worker')),
        since date NOT NULL,
        PRIMARY KEY (activity_id, member_id)
      );
      CREATE INDEX co_bearer_member ON activities.co_bearer (member_id);
      CREATE VIEW activities.v_activity AS SELECT id, number, name, trade, status FROM activities.activity;
      CREATE VIEW activities.v_bearer AS SELECT activity_id, member_id, role FROM activities.co_bearer;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
