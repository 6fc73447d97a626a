import type { LoginId } from '@coopera/kernel';
import { tallyOf, type VoteChoice, votersOf } from './committee-vote';

const ids = (text: string): LoginId[] => text.split(' ').filter(Boolean) as LoginId[];
/** "a+ b- c0": for, against, abstention. */
const votes = (text: string) =>
  ids(text).map((word) => ({
    loginId: word[0] as LoginId,
    choice: ({ '+': 'for', '-': 'against', '0': 'abstain' } as Record<string, VoteChoice>)[
      word[1] as string
    ] as VoteChoice,
  }));
const rules = { quorum: 3, tie: 'refused' as const };
const outcome = (cast: string, voters: string, more: { tie?: 'chair'; chair?: string } = {}) =>
  tallyOf(votes(cast), ids(voters), (more.chair ?? null) as LoginId | null, { ...rules, tie: more.tie ?? 'refused' })
    .outcome;

describe('a vote of the committee', () => {
  it.each([
    ['without a vote', '', 'a b c', 'not-finished'],
    ['below the quorum, unanimous', 'a+ b+', 'a b c', 'not-finished'],
    ['with the quorum and a majority of the voters', 'a+ b+ c+', 'a b c d e', 'granted'],
    ['with the quorum, the majority not yet sure', 'a+ b+ c-', 'a b c d e', 'not-finished'],
    ['refused by a majority of the voters', 'a- b- c-', 'a b c d e', 'refused'],
    ['when all have voted', 'a+ b+ c- d0', 'a b c d', 'granted'],
    ['when abstentions make the quorum', 'a+ b0 c0', 'a b c', 'granted'],
    ['when all abstain', 'a0 b0 c0', 'a b c', 'refused'],
    ['a tie', 'a+ b+ c- d-', 'a b c d', 'refused'],
    ['with too few members left for the quorum', 'a+ b+', 'a b', 'not-finished'],
    ['with the vote of one set aside since', 'a+ b+ x+', 'a b c', 'not-finished'],
  ] as const)('%s', (_name, cast, voters, expected) => expect(outcome(cast, voters)).toBe(expected));

  it('gives a tie to the chair where the rules say so', () => {
    expect(outcome('a+ b+ c- d-', 'a b c d', { tie: 'chair', chair: 'a' })).toBe('granted');
    expect(outcome('a+ b+ c- d-', 'a b c d', { tie: 'chair', chair: 'c' })).toBe('refused');
    expect(outcome('a+ b+ c- d-', 'a b c d', { tie: 'chair', chair: 'x' })).toBe('refused');
  });
});

describe('an appeal', () => {
  it('goes to others than the first decision', () =>
    expect(votersOf(ids('a b c d e f'), ids('a b c'), 3)).toEqual(ids('d e f')));
  it('goes to all where the others are too few', () =>
    expect(votersOf(ids('a b c d'), ids('a b c'), 3)).toEqual(ids('a b c d')));
});
