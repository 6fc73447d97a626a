import type { Language, LocalDate, LoginId, Money } from '@coopera/kernel';
import { campaignErrors } from '../campaign.errors';
import { type AmountRule, ceilingOf } from './amount-rule';
import type { CriteriaRules } from './criteria';

export type CampaignStatus = 'draft' | 'open' | 'closed' | 'archived';

/** A text of the campaign, in the two languages of its letters. */
export type CampaignText = Record<Exclude<Language, 'en'>, string>;

export interface CampaignTerms {
  title: CampaignText;
  body: CampaignText;
  envelope: Money;
  applicationsFrom: LocalDate;
  applicationsUntil: LocalDate;
  decisionsUntil: LocalDate;
  amountRule: AmountRule;
  criteria: CriteriaRules;
}

export interface Signatory {
  id: LoginId | null;
  name: string;
}

export interface CampaignState extends CampaignTerms {
  id: string;
  status: CampaignStatus;
  committed: Money;
  preparedBy: Signatory;
  openedBy: Signatory | null;
  openedOn: LocalDate | null;
  closedOn: LocalDate | null;
}

/** A call for aid with its envelope. Its terms are settled once it is open; its envelope is never exceeded. */
export class AidCampaign {
  private constructor(private state: CampaignState) {}

  /** Fails with: solidarity.dates-out-of-order, solidarity.envelope-empty */
  static prepare(id: string, terms: CampaignTerms, preparedBy: Signatory): AidCampaign {
    mustHold(terms);
    const committed = terms.envelope.minus(terms.envelope);
    const blank = { openedBy: null, openedOn: null, closedOn: null };
    return new AidCampaign({ id, status: 'draft', ...terms, committed, preparedBy, ...blank });
  }

  static restore(state: CampaignState): AidCampaign {
    return new AidCampaign(state);
  }

  get data(): Readonly<CampaignState> {
    return this.state;
  }
  /** What may still be granted. */
  get left(): Money {
    return this.state.envelope.minus(this.state.committed);
  }
  get ceiling(): Money {
    return ceilingOf(this.state.amountRule);
  }

  /** Whoever changes it last has prepared it. Fails with: solidarity.campaign-not-draft, and what `prepare` fails with */
  change(terms: CampaignTerms, preparedBy: Signatory): void {
    if (this.state.status !== 'draft') throw campaignErrors.fail('campaign-not-draft');
    mustHold(terms);
    this.state = { ...this.state, ...terms, preparedBy };
  }

  /** Fails with: solidarity.campaign-not-draft, solidarity.four-eyes, solidarity.committee-too-small */
  open(by: Signatory, on: LocalDate, { seats, quorum }: { seats: number; quorum: number }): void {
    if (this.state.status !== 'draft') throw campaignErrors.fail('campaign-not-draft');
    if (by.id === this.state.preparedBy.id) throw campaignErrors.fail('four-eyes');
    if (seats < quorum) throw campaignErrors.fail('committee-too-small', { seats, quorum });
    this.state = { ...this.state, status: 'open', openedBy: by, openedOn: on };
  }

  /**
   * @param openCases applications that are not decided, or may still be appealed: an appeal needs its envelope
   * Fails with: solidarity.campaign-not-open, solidarity.campaign-has-open-cases
   */
  close(on: LocalDate, openCases: number): void {
    this.mustBeOpen();
    if (openCases > 0) throw campaignErrors.fail('campaign-has-open-cases', { count: openCases });
    this.state = { ...this.state, status: 'closed', closedOn: on };
  }

  /** Fails with: solidarity.campaign-not-closed */
  archive(): void {
    if (this.state.status !== 'closed') throw campaignErrors.fail('campaign-not-closed');
    this.state = { ...this.state, status: 'archived' };
  }

  /** Fails with: solidarity.campaign-not-open */
  mustBeOpen(): void {
    if (this.state.status !== 'open') throw campaignErrors.fail('campaign-not-open');
  }

  /** Fails with: solidarity.campaign-not-open, solidarity.applications-closed */
  mustTakeApplications(on: LocalDate): void {
    this.mustBeOpen();
    const { applicationsFrom: from, applicationsUntil: until } = this.state;
    if (on < from || on > until) throw campaignErrors.fail('applications-closed', { from, until });
  }

  /** An appeal may be decided after the last day. Fails with: solidarity.campaign-not-open, solidarity.decisions-closed */
  mustDecide(on: LocalDate, round: number): void {
    this.mustBeOpen();
    const until = this.state.decisionsUntil;
    if (round === 1 && on > until) throw campaignErrors.fail('decisions-closed', { until });
  }

  /** Promises an aid. The caller holds the campaign's row. Fails with: solidarity.envelope-exceeded */
  commit(amount: Money): void {
    if (amount.compare(this.left) > 0)
      throw campaignErrors.fail('envelope-exceeded', { left: this.left.toString(), amount: amount.toString() });
    this.state = { ...this.state, committed: this.state.committed.plus(amount) };
  }
}

function mustHold({ envelope, amountRule, criteria, ...dates }: CampaignTerms): void {
  const { applicationsFrom, applicationsUntil, decisionsUntil } = dates;
  const loss = criteria.turnoverLoss;
  const inOrder = applicationsFrom <= applicationsUntil && applicationsUntil <= decisionsUntil;
  if (!inOrder || (loss && loss.from > loss.until)) throw campaignErrors.fail('dates-out-of-order');
  const ceiling = ceilingOf(amountRule);
  if (!ceiling.isPositive() || ceiling.compare(envelope) > 0) throw campaignErrors.fail('envelope-empty');
}
