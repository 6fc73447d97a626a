import type { LocalDate, Money } from '@coopera/kernel';
import { creditErrors } from '../credit.errors';

export const creditKinds = ['client-limit', 'activity-limit', 'overdraft'] as const;
export type CreditKind = (typeof creditKinds)[number];
export const creditStatuses = ['proposed', 'in-force', 'refused', 'ended'] as const;
export type CreditStatus = (typeof creditStatuses)[number];

export interface CreditDecisionState {
  id: string;
  kind: CreditKind;
  /** A client for a limit of his, an Activité otherwise. */
  subjectId: string;
  subjectName: string;
  amount: Money;
  fromOn: LocalDate;
  untilOn: LocalDate | null;
  reason: string;
  status: CreditStatus;
  askedBy: string | null;
  askedByName: string;
  askedOn: LocalDate;
  decidedByName: string | null;
  decidedOn: LocalDate | null;
}

export type NewCreditDecision = Omit<CreditDecisionState, 'status' | 'decidedByName' | 'decidedOn'>;

interface Deed {
  by: { id: string; name: string };
  on: LocalDate;
}

/** A limit of its own or an approved overdraft. What raises the risk of the pot takes two people; what lowers it, one. */
export class CreditDecision {
  private constructor(private state: CreditDecisionState) {}

  /**
   * @param inForce the amount that holds without it
   * Fails with: budgets.overdraft-without-end, budgets.credit-period-backwards
   */
  static ask(data: NewCreditDecision, inForce: Money): CreditDecision {
    if (data.kind === 'overdraft' && !data.untilOn) throw creditErrors.fail('overdraft-without-end', {}, '/untilOn');
    if (data.untilOn && data.untilOn < data.fromOn) throw creditErrors.fail('credit-period-backwards', {}, '/untilOn');
    const raises = data.amount.compare(inForce) > 0;
    const decided = raises ? null : { name: data.askedByName, on: data.askedOn };
    return new CreditDecision({
      ...data,
      status: raises ? 'proposed' : 'in-force',
      decidedByName: decided?.name ?? null,
      decidedOn: decided?.on ?? null,
    });
  }

  static restore(state: CreditDecisionState): CreditDecision {
    return new CreditDecision(state);
  }

  get data(): Readonly<CreditDecisionState> {
    return this.state;
  }

  /** Fails with: budgets.credit-decided, budgets.credit-four-eyes */
  decide(isGranted: boolean, { by, on }: Deed): void {
    if (this.state.status !== 'proposed') throw creditErrors.fail('credit-decided');
    if (this.state.askedBy === by.id) throw creditErrors.fail('credit-four-eyes');
    this.state = { ...this.state, status: isGranted ? 'in-force' : 'refused', decidedByName: by.name, decidedOn: on };
  }

  /** Ends it today: the usual limit holds again. Fails with: budgets.credit-not-in-force */
  end(): void {
    if (this.state.status !== 'in-force') throw creditErrors.fail('credit-not-in-force');
    this.state = { ...this.state, status: 'ended' };
  }
}
