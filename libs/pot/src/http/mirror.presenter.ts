import type { MirrorOfYear } from '../application/mirror.query';
import type { Mirror } from '../domain/mirror';
import type { MirrorDto, MirrorOfYearDto } from './mirror.dto';

const presentMirror = ({ paidIn, used, advanced }: Mirror): MirrorDto => ({
  fixed: paidIn.fixed.toJSON(),
  variable: paidIn.variable.toJSON(),
  services: paidIn.services.toJSON(),
  paidIn: paidIn.total.toJSON(),
  lines: used.lines.map(({ kind, count, unit, cost }) => ({
    kind,
    count,
    unitCost: unit.cost.toJSON(),
    isVerified: unit.isVerified,
    source: unit.source,
    cost: cost.toJSON(),
  })),
  losses: used.losses.toJSON(),
  aid: used.aid.toJSON(),
  used: used.total.toJSON(),
  advanced: advanced.toJSON(),
});

export const presentMirrors = ({ year, own, all }: MirrorOfYear): MirrorOfYearDto => ({
  year,
  own: presentMirror(own),
  all: presentMirror(all),
});
