import { Decimal, type Language, Money } from '@coopera/kernel';
import { calculationOf } from '../application/calculation-of';
import type { Simulation } from '../application/simulation.query';
import { inWords } from '../application/worded-calculation';
import type { SimulationDto } from './simulation.dto';

export function presentSimulation(simulation: Simulation, language: Language): SimulationDto {
  const { request, pay, minimum } = simulation;
  const { terms } = request;
  const { net, cost, variableContribution, budgetNeeded } = pay.totals;
  return {
    activityId: simulation.activityId,
    memberId: request.workerId,
    startDate: terms.startsOn,
    endDate: terms.endsOn,
    days: terms.days,
    status: terms.status,
    jointCommittee: terms.jointCommittee,
    gross: simulation.gross.toJSON(),
    net: net.toJSON(),
    netPerDay: perDay(net, terms.days).toJSON(),
    cost: cost.toJSON(),
    contribution: variableContribution.toJSON(),
    budgetNeeded: budgetNeeded.toJSON(),
    left: simulation.left.toJSON(),
    available: simulation.available.toJSON(),
    isCovered: budgetNeeded.compare(simulation.available) <= 0,
    netReached: net.toJSON(),
    netIsExact: simulation.isExact,
    minimumWage: {
      minimum: minimum.gross.toJSON(),
      monthly: minimum.monthly.toJSON(),
      perHour: minimum.perHour.toJSON(),
      isMet: simulation.isMinimumMet,
    },
    ...inWords(calculationOf(pay), language),
    earlierContracts: simulation.earlierContracts,
    isFamilyKnown: simulation.isFamilyKnown,
  };
}

const perDay = (net: Money, days: number): Money =>
  Money.ofCents(Decimal.of(net.cents).dividedBy(days, 0, 'half-up').unscaled);
