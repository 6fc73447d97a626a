// Each import puts the events of a module into the registry: without it they would be public and yet nobody's.
import '@coopera/activities/events';
import '@coopera/banking/events';
import '@coopera/budgets/events';
import '@coopera/contracts/events';
import '@coopera/invoicing/events';
import '@coopera/members/events';
import '@coopera/payroll/events';
import '@coopera/recovery/events';
import '@coopera/shares/events';
import '@coopera/solidarity/events';
import '@coopera/training/events';
import { type EventDefinition, eventRegistry } from '@coopera/kernel';

/** Every event that third parties may subscribe to, in order of type. */
export const publicEvents = (): EventDefinition<never>[] =>
  [...eventRegistry.values()].filter(({ isPublic }) => isPublic).sort((a, b) => (a.type < b.type ? -1 : 1));
