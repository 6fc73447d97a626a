import { rateColumn } from '@coopera/platform/database';
import { EntitySchema } from 'typeorm';
import { Activity } from '../domain/activity';

export const ActivitySchema = new EntitySchema<Activity>({
  name: 'Activity',
  // biome-ignore lint/suspicious/noExplicitAny: the constructor is private, and skipped on load
  target: Activity as any,
  schema: 'activities',
  tableName: 'activity',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    trade: { type: 'text' },
    description: { type: 'text', nullable: true },
    status: { type: 'text' },
    ownLevyRate: { type: 'numeric', name: 'own_levy_rate', nullable: true, transformer: rateColumn },
    openedOn: { type: 'date', name: 'opened_on' },
    validatedOn: { type: 'date', name: 'validated_on', nullable: true },
    validatedBy: { type: 'text', name: 'validated_by', nullable: true },
  },
});
