import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Database } from '../database/database';
import { type HandlesEvents, SUBSCRIBER, type SubscriberOptions } from './subscriber';

interface Registered extends SubscriberOptions {
  instance: HandlesEvents;
}

/** Every subscriber loaded in this process. Refuses to boot with two of a name, or with a delivery nobody handles. */
@Injectable()
export class SubscriberRegistry {
  private readonly byName = new Map<string, Registered>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  handlerOf(name: string): HandlesEvents | undefined {
    return this.byName.get(name)?.instance;
  }

  /** Finds the subscribers and makes the table of subscriptions agree with them. @throws Error on a missing or double one */
  async synchronise(): Promise<void> {
    this.discover();
    const pairs = [...this.byName.values()].flatMap(({ name, to }) => to.map((event) => [event.type, name] as const));
    await this.refuseOrphans();
    await this.database.transaction(async () => {
      await this.database.query('LOCK TABLE platform.subscription IN SHARE ROW EXCLUSIVE MODE');
      await this.database.query('DELETE FROM platform.subscription');
      await this.database.query(
        'INSERT INTO platform.subscription (event_type, subscriber) SELECT * FROM unnest($1::text[], $2::text[])',
        [pairs.map(([type]) => type), pairs.map(([, name]) => name)],
      );
    });
  }

  private discover(): void {
    this.byName.clear();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const options = this.reflector.get<SubscriberOptions | undefined>(SUBSCRIBER, metatype);
      if (!options) continue;
      const known = this.byName.get(options.name);
      if (known && known.instance !== instance) throw new Error(`two subscribers are called "${options.name}"`);
      this.byName.set(options.name, { ...options, instance });
    }
  }

  private async refuseOrphans(): Promise<void> {
    const open = await this.database.query<{ subscriber: string }>(
      `SELECT DISTINCT subscriber FROM platform.delivery WHERE status = 'open'`,
    );
    const orphans = open.map(({ subscriber }) => subscriber).filter((name) => !this.byName.has(name));
    if (orphans.length > 0) throw new Error(`open deliveries have no handler: ${orphans.join(', ')}`);
  }
}
