import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BudgetsCreateInternalOrders1767225615000 implements MigrationInterface {
  name = 'BudgetsCreateInternalOrders1767225615000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE budgets.internal_order (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        seller_id uuid NOT NULL REFERENCES activities.activity (id),
        buyer_id uuid NOT NULL REFERENCES activities.activity (id),
        proposed_by_side text NOT NULL CHECK (proposed_by_side IN ('seller', 'buyer')),
        title text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        status text NOT NULL CHECK (status IN ('proposed', 'accepted', 'refused', 'withdrawn', 'cancelled')),
        proposed_on date NOT NULL,
        proposed_by text NOT NULL,
        decided_on date,
        decided_by text,
        reason text,
        cancel_asked_by_side text CHECK (cancel_asked_by_side IN ('seller', 'buyer')),
        cancelled_on date,
        CHECK (seller_id <> buyer_id),
        CHECK ((status = 'proposed') = (decided_on IS NULL)),
        CHECK ((status = 'cancelled') = (cancelled_on IS NOT NULL))
      );
      CREATE INDEX internal_order_seller ON budgets.internal_order (seller_id, proposed_on DESC);
      CREATE INDEX internal_order_buyer ON budgets.internal_order (buyer_id, proposed_on DESC);
      CREATE TABLE budgets.internal_order_counter (year integer PRIMARY KEY, last integer NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
