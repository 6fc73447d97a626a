import type { OwnApplicationDto } from '@coopera/api-client';
import type { Step } from '@coopera/ui';

const order = ['sent', 'read', 'committee', 'decided'] as const;
const places: Record<OwnApplicationDto['status'], number> = {
  draft: 0,
  submitted: 1,
  'to-complete': 1,
  complete: 2,
  appealed: 2,
  proposed: 2,
  granted: 4,
  refused: 4,
  withdrawn: 4,
};

/** Where an application stands on its way. */
export function applicationSteps(
  { status }: OwnApplicationDto,
  t: (key: string) => string,
): { steps: Step[]; current: number } {
  return { steps: order.map((key) => ({ key, label: t(`solidarity.way.${key}`) })), current: places[status] };
}
