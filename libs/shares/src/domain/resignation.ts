import type { LocalDate, LoginId, Money } from '@coopera/kernel';
import { sharesErrors } from '../shares.errors';

export type ResignationStatus = 'requested' | 'accepted' | 'registered' | 'approved' | 'refused';

export interface DistributionTests {
  netAssetsTestedOn: LocalDate | null;
  liquidityTestedOn: LocalDate | null;
}

export interface ResignationState extends DistributionTests {
  id: string;
  holderId: string;
  status: ResignationStatus;
  /** The day of the letter. */
  requestedOn: LocalDate;
  letter: string;
  effectiveOn: LocalDate;
  decidedBy: LoginId | null;
  decidedByName: string | null;
  decidedOn: LocalDate | null;
  refusalReason: string | null;
  /** Shares cancelled, and what they are paid back. */
  count: number | null;
  refund: Money | null;
  registeredOn: LocalDate | null;
  approvedBy: LoginId | null;
  approvedByName: string | null;
  approvedOn: LocalDate | null;
}

interface Person {
  id: LoginId;
  name: string;
}

/** A holder's way out: asked for, decided by the board, registered on its day, paid back when a second person agrees. */
export class Resignation {
  private constructor(private state: ResignationState) {}

  static requested(
    state: Pick<ResignationState, 'id' | 'holderId' | 'requestedOn' | 'letter' | 'effectiveOn'>,
  ): Resignation {
    return new Resignation({
      ...state,
      status: 'requested',
      decidedBy: null,
      decidedByName: null,
      decidedOn: null,
      netAssetsTestedOn: null,
      liquidityTestedOn: null,
      refusalReason: null,
      count: null,
      refund: null,
      registeredOn: null,
      approvedBy: null,
      approvedByName: null,
      approvedOn: null,
    });
  }

  static restore(state: ResignationState): Resignation {
    return new Resignation(state);
  }

  get data(): Readonly<ResignationState> {
    return this.state;
  }

  /** Both distribution tests were made. Fails with: shares.already-decided, shares.tests-missing, shares.test-in-future */
  accept(tests: DistributionTests, effective: LocalDate, by: Person, on: LocalDate): void {
    this.mustBe('requested');
    const { netAssetsTestedOn, liquidityTestedOn } = tests;
    if (!netAssetsTestedOn) throw sharesErrors.fail('tests-missing', {}, '/netAssetsTestedOn');
    if (!liquidityTestedOn) throw sharesErrors.fail('tests-missing', {}, '/liquidityTestedOn');
    if (netAssetsTestedOn > on) throw sharesErrors.fail('test-in-future', {}, '/netAssetsTestedOn');
    if (liquidityTestedOn > on) throw sharesErrors.fail('test-in-future', {}, '/liquidityTestedOn');
    this.decide('accepted', by, on);
    this.state = { ...this.state, netAssetsTestedOn, liquidityTestedOn, effectiveOn: effective };
  }

  /** Fails with: shares.already-decided */
  refuse(reason: string, by: Person, on: LocalDate): void {
    this.mustBe('requested');
    this.decide('refused', by, on);
    this.state = { ...this.state, refusalReason: reason };
  }

  /** The shares are cancelled. Fails with: shares.already-decided, shares.not-effective-yet */
  register(count: number, refund: Money, today: LocalDate): void {
    this.mustBe('accepted');
    const { effectiveOn } = this.state;
    if (effectiveOn > today) throw sharesErrors.fail('not-effective-yet', { effectiveOn });
    this.state = { ...this.state, status: 'registered', count, refund, registeredOn: today };
  }

  /** Never by who accepted it. Fails with: shares.already-decided, shares.second-person */
  approveRefund(by: Person, on: LocalDate): void {
    this.mustBe('registered');
    if (by.id === this.state.decidedBy) throw sharesErrors.fail('second-person');
    this.state = { ...this.state, status: 'approved', approvedBy: by.id, approvedByName: by.name, approvedOn: on };
  }

  private decide(status: 'accepted' | 'refused', by: Person, on: LocalDate): void {
    this.state = { ...this.state, status, decidedBy: by.id, decidedByName: by.name, decidedOn: on };
  }

  private mustBe(status: ResignationStatus): void {
    if (this.state.status !== status) throw sharesErrors.fail('already-decided');
  }
}
