import type { LoginId } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import { type Tally, tallyOf, type VotingRules, votersOf } from '../domain/committee-vote';
import type { LinkKind } from '../domain/links';
import { CaseRepository, type CastVote, type Proposal } from '../persistence/case.repository';
import { CommitteeRepository, type SeatedPerson } from '../persistence/committee.repository';
import { solidarityErrors } from '../solidarity.errors';
import { type Handler, Recusals, refuseLinked } from './recusals';

export interface BenchSeat extends SeatedPerson {
  links: LinkKind[];
}

/** The committee before one case: who sits, who is set aside, who votes, and how the vote stands. */
export interface Bench {
  seats: BenchSeat[];
  voters: LoginId[];
  proposal: Proposal | undefined;
  votes: CastVote[];
  tally: Tally | null;
  rules: VotingRules;
}

@Injectable()
export class Benches {
  constructor(
    private readonly committee: CommitteeRepository,
    private readonly cases: CaseRepository,
    private readonly recusals: Recusals,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(application: AidApplication): Promise<Bench> {
    const { id, campaignId, round } = application.data;
    const people = await this.committee.seatedOn(campaignId, this.clock.today());
    const links = (await this.recusals.linksOf([application], people)).get(id);
    const seats = people.map((person) => ({ ...person, links: links?.get(person.loginId) ?? [] }));
    const rules = this.rules();
    const free = seats.filter((seat) => seat.links.length === 0).map(({ loginId }) => loginId);
    const voters = votersOf(free, round > 1 ? await this.firstVoters(id) : [], rules.quorum);
    const proposal = await this.cases.proposalOf(id, round);
    const votes = proposal ? await this.cases.votesOn(proposal.id) : [];
    const chair = seats.find(({ isChair }) => isChair)?.loginId ?? null;
    return { seats, voters, proposal, votes, tally: proposal ? tallyOf(votes, voters, chair, rules) : null, rules };
  }

  /** Nobody records what was decided on his own case, or on a linked one. Fails with: solidarity.recused */
  mustBeFree(application: AidApplication, handler: Handler): Promise<void> {
    return this.recusals.mustBeFree(application, handler);
  }

  /** The rules of the votes of today. */
  rules(): VotingRules {
    const at = this.parameters.at(this.clock.today());
    return {
      quorum: at.count('solidarity.quorum').value,
      tie: at.choice('solidarity.tie').value === 'chair' ? 'chair' : 'refused',
    };
  }

  private async firstVoters(applicationId: string): Promise<LoginId[]> {
    const [first] = await this.cases.decisionsOf(applicationId);
    return first ? (await this.cases.votesOn(first.proposalId)).map(({ loginId }) => loginId) : [];
  }
}

/** Who may read a case as a member of the committee. Fails with: solidarity.not-on-committee, solidarity.recused */
export function mustSit({ seats }: Bench, loginId: LoginId): BenchSeat {
  const seat = seats.find((one) => one.loginId === loginId);
  if (!seat) throw solidarityErrors.fail('not-on-committee');
  refuseLinked(seat.links);
  return seat;
}

/** Fails with: solidarity.not-on-committee, solidarity.recused, solidarity.not-your-round */
export function mustVote(bench: Bench, loginId: LoginId): BenchSeat {
  const seat = mustSit(bench, loginId);
  if (!bench.voters.includes(loginId)) throw solidarityErrors.fail('not-your-round');
  return seat;
}
