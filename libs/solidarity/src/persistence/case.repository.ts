import { type LocalDate, type LoginId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { Tally, Vote, VoteChoice } from '../domain/committee-vote';
import type { CriterionFigure } from '../domain/criterion-figure';

export interface Proposal {
  id: string;
  applicationId: string;
  round: number;
  amount: Money;
  motive: string;
  proposedBy: string;
  proposedOn: string;
}

export interface CastVote extends Vote {
  name: string;
}

export interface Decision {
  id: string;
  applicationId: string;
  proposalId: string;
  round: number;
  outcome: 'granted' | 'refused';
  amount: Money | null;
  motive: string;
  tally: Omit<Tally, 'outcome'>;
  /** The criteria computed again on the day of the decision. */
  criteria: CriterionFigure[];
  decidedOn: LocalDate;
  decidedBy: string;
  appealUntil: LocalDate | null;
}

type ProposalRow = Omit<Proposal, 'amount'> & { amount: string };
type DecisionRow = Omit<Decision, 'amount'> & { amount: string | null };

/** What the committee has before it: proposals, votes, declared links, decisions. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  async addProposal(proposal: Omit<Proposal, 'proposedOn'>, at: Date): Promise<void> {
    const { id, applicationId, round, amount, motive, proposedBy } = proposal;
    await this.database.query(
      `INSERT INTO solidarity.proposal (id, application_id, round, amount, motive, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, applicationId, round, amount.cents.toString(), motive, proposedBy, at],
    );
  }

  /** The proposal that counts: the last of the round. */
  async proposalOf(applicationId: string, round: number): Promise<Proposal | undefined> {
    const row = await this.database.first<ProposalRow>(
      `SELECT id, application_id AS "applicationId", round, amount, motive, proposed_by AS "proposedBy",
              to_char(proposed_at, 'YYYY-MM-DD') AS "proposedOn"
       FROM solidarity.proposal WHERE application_id = $1 AND round = $2 ORDER BY id DESC LIMIT 1`,
      [applicationId, round],
    );
    return row && { ...row, amount: Money.ofCents(BigInt(row.amount)) };
  }

  /** A vote may be changed until the decision. */
  async vote(proposalId: string, loginId: LoginId, name: string, choice: VoteChoice, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO solidarity.vote (proposal_id, login_id, name, choice, cast_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (proposal_id, login_id) DO UPDATE SET choice = excluded.choice, cast_at = excluded.cast_at`,
      [proposalId, loginId, name, choice, at],
    );
  }

  votesOn(proposalId: string): Promise<CastVote[]> {
    return this.database.query(
      'SELECT login_id AS "loginId", name, choice FROM solidarity.vote WHERE proposal_id = $1 ORDER BY name, login_id',
      [proposalId],
    );
  }

  async declareLink(applicationId: string, loginId: LoginId, by: 'applicant' | 'committee', at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO solidarity.declared_link (application_id, login_id, declared_by, declared_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [applicationId, loginId, by, at],
    );
  }

  /** While it is a draft, the applicant's own declarations follow what he writes. */
  async replaceApplicantLinks(applicationId: string, loginIds: LoginId[], at: Date): Promise<void> {
    await this.database.query(
      `DELETE FROM solidarity.declared_link WHERE application_id = $1 AND declared_by = 'applicant' AND NOT login_id = ANY($2)`,
      [applicationId, loginIds],
    );
    for (const loginId of loginIds) await this.declareLink(applicationId, loginId, 'applicant', at);
  }

  declaredLinks(applicationIds: string[]): Promise<{ applicationId: string; loginId: LoginId; declaredBy: string }[]> {
    return this.database.query(
      `SELECT application_id AS "applicationId", login_id AS "loginId", declared_by AS "declaredBy"
       FROM solidarity.declared_link WHERE application_id = ANY($1)`,
      [applicationIds],
    );
  }

  async addDecision(decision: Decision, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO solidarity.decision (id, application_id, proposal_id, round, outcome, amount, motive, tally, criteria, decided_on,
         decided_by, appeal_until, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        decision.id,
        decision.applicationId,
        decision.proposalId,
        decision.round,
        decision.outcome,
        decision.amount?.cents.toString() ?? null,
        decision.motive,
        JSON.stringify(decision.tally),
        JSON.stringify(decision.criteria),
        decision.decidedOn,
        decision.decidedBy,
        decision.appealUntil,
        at,
      ],
    );
  }

  /** The first decision, and that of the appeal. */
  async decisionsOf(applicationId: string): Promise<Decision[]> {
    const rows = await this.database.query<DecisionRow>(
      `SELECT id, application_id AS "applicationId", proposal_id AS "proposalId", round, outcome, amount, motive, tally, criteria,
              decided_on AS "decidedOn", decided_by AS "decidedBy", appeal_until AS "appealUntil"
       FROM solidarity.decision WHERE application_id = $1 ORDER BY round`,
      [applicationId],
    );
    return rows.map((row) => ({ ...row, amount: row.amount === null ? null : Money.ofCents(BigInt(row.amount)) }));
  }
}
