import { type LocalDate, type MemberId, Money } from '@coopera/kernel';
import { alone, type FamilySituation, Members, memberErrors } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import {
  computePay,
  grossForNet,
  type MinimumGross,
  minimumGross,
  type PayResult,
  simulateFromBudget,
} from '@coopera/pay-engine';
import { Injectable } from '@nestjs/common';
import { contractErrors } from '../contracts.errors';
import { assertTerms, type ContractTerms } from '../domain/contract-terms';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { differenceInYears } from './age';
import { payInputOf } from './pay-input-of';
import { hoursOf } from './worked-time';

export interface PriceRequest {
  workerId: MemberId;
  mode: 'budget' | 'gross' | 'net';
  /** Euros: the budget, the gross or the net of the whole contract. */
  amount: Money;
  terms: ContractTerms;
}

export interface PricedContract {
  gross: Money;
  pay: PayResult;
  /** False where the net wished does not exist: the smallest one above it was taken. */
  isExact: boolean;
  minimum: MinimumGross;
  isMinimumMet: boolean;
  /** Whether the member declared his family; a single person without children is taken otherwise. */
  isFamilyKnown: boolean;
  /** Contracts of the month that count before this one. */
  earlierContracts: number;
}

/**
 * Prices a contract with the pay engine, from a budget, a gross or a net.
 * Fails with: contracts.amount-not-positive, those of assertTerms, those of the engine
 */
@Injectable()
export class PriceContract {
  constructor(
    private readonly members: Members,
    private readonly contracts: EmploymentContractRepository,
    private readonly parameters: Parameters,
  ) {}

  async execute({ workerId, mode, amount, terms }: PriceRequest): Promise<PricedContract> {
    assertTerms(terms);
    if (!amount.isPositive()) throw contractErrors.fail('amount-not-positive', {}, '/amount');
    const worker = await this.workerOf(workerId);
    const past = await this.contracts.pastOf(workerId, terms.endsOn);
    const input = payInputOf(terms, worker.family, past, this.parameters);
    const { performance, ...contract } = input;
    const priced = {
      budget: () => ({ ...simulateFromBudget({ ...input, budget: amount }, this.parameters), isExact: true }),
      gross: () => ({
        gross: amount,
        pay: computePay({ ...contract, occupations: [{ gross: amount, performance }] }, this.parameters),
        isExact: true,
      }),
      net: () => {
        const { gross, pay, exact } = grossForNet({ ...input, net: amount }, this.parameters);
        return { gross, pay, isExact: exact };
      },
    }[mode]();
    const minimum = this.minimumOf(terms, worker.birthDate);
    return {
      gross: priced.gross,
      pay: priced.pay,
      isExact: priced.isExact,
      minimum,
      isMinimumMet: priced.gross.compare(minimum.gross) >= 0,
      isFamilyKnown: worker.isKnown,
      earlierContracts: input.earlierThisMonth?.length ?? 0,
    };
  }

  /** A file that still lacks a number does not stop a simulation, only a contract. */
  private async workerOf(
    id: MemberId,
  ): Promise<{ family: FamilySituation; birthDate: string | null; isKnown: boolean }> {
    try {
      const { family, birthDate } = await this.members.workerFile(id);
      return { family, birthDate, isKnown: true };
    } catch (error) {
      if (!memberErrors.is(error, 'file-incomplete')) throw error;
      return { family: alone, birthDate: null, isKnown: false };
    }
  }

  private minimumOf(terms: ContractTerms, birthDate: string | null): MinimumGross {
    const hours = hoursOf(terms, this.parameters.at(terms.endsOn));
    const studentAge =
      terms.status === 'student' && birthDate ? differenceInYears(birthDate as LocalDate, terms.endsOn) : undefined;
    return minimumGross({ date: terms.endsOn, worked: { hours }, studentAge }, this.parameters);
  }
}
