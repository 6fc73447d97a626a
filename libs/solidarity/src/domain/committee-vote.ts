import type { LoginId } from '@coopera/kernel';

export type VoteChoice = 'for' | 'against' | 'abstain';

export interface Vote {
  loginId: LoginId;
  choice: VoteChoice;
}

export interface VotingRules {
  /** Votes that must have been cast, abstentions included. */
  quorum: number;
  tie: 'refused' | 'chair';
}

export interface Tally {
  for: number;
  against: number;
  abstain: number;
  eligible: number;
  outcome: 'granted' | 'refused' | 'not-finished';
}

/**
 * Who votes: members of the committee whom no link sets aside. An appeal goes to others than those of the first
 * decision, where there are enough of them for the quorum.
 */
export function votersOf(seated: readonly LoginId[], firstVoters: readonly LoginId[], quorum: number): LoginId[] {
  const others = seated.filter((loginId) => !firstVoters.includes(loginId));
  return others.length >= quorum ? others : [...seated];
}

/**
 * Counts the votes of who may vote: a vote of somebody set aside since does not count. It is settled when the quorum is
 * there and more than half of the voters agree, or when all have voted. A tie is a refusal (an aid is granted by a
 * majority, and the appeal stays open), unless the rules give it to the chair.
 */
export function tallyOf(
  votes: readonly Vote[],
  voters: readonly LoginId[],
  chair: LoginId | null,
  { quorum, tie }: VotingRules,
): Tally {
  const cast = votes.filter(({ loginId }) => voters.includes(loginId));
  const count = (choice: VoteChoice): number => cast.filter((vote) => vote.choice === choice).length;
  const counts = { for: count('for'), against: count('against'), abstain: count('abstain'), eligible: voters.length };
  const isSettled =
    cast.length >= quorum &&
    (cast.length === voters.length || Math.max(counts.for, counts.against) * 2 > voters.length);
  if (!isSettled) return { ...counts, outcome: 'not-finished' };
  const chairVote = tie === 'chair' ? cast.find(({ loginId }) => loginId === chair)?.choice : undefined;
  const isGranted = counts.for > counts.against || (counts.for === counts.against && chairVote === 'for');
  return { ...counts, outcome: isGranted ? 'granted' : 'refused' };
}
