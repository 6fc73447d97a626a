import {
  type ApplicationDraftDto,
  type CaseFileDto,
  committeeCasesFile,
  committeeCasesLink,
  committeeCasesList,
  committeeCasesVote,
  nextPage,
  ownAidCommittee,
  ownAidCriteria,
  ownAidDraft,
  ownAidFigures,
  ownAidOwn,
  ownApplicationsAddEvidence,
  ownApplicationsAnswer,
  ownApplicationsAppeal,
  ownApplicationsOwn,
  ownApplicationsRemoveEvidence,
  ownApplicationsSubmit,
  ownApplicationsWithdraw,
} from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type VoteChoice = NonNullable<CaseFileDto['ownVote']>;

export const solidarityQuery = queryOptions({ queryKey: ['solidarity'], queryFn: () => ownAidOwn() });

export const figuresQuery = (id: string, enabled = true) =>
  queryOptions({ queryKey: ['solidarity', id, 'criteria'], queryFn: () => ownAidCriteria({ path: { id } }), enabled });

export const committeeQuery = (id: string) =>
  queryOptions({ queryKey: ['solidarity', id, 'committee'], queryFn: () => ownAidCommittee({ path: { id } }) });

export const statisticsQuery = (id: string, enabled = true) =>
  queryOptions({ queryKey: ['solidarity', id, 'statistics'], queryFn: () => ownAidFigures({ path: { id } }), enabled });

export const applicationQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['solidarity', 'applications', id],
    queryFn: () => ownApplicationsOwn({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
  });

export const casesQuery = infiniteQueryOptions({
  queryKey: ['solidarity', 'cases'],
  queryFn: ({ pageParam }) => committeeCasesList({ query: { page: pageParam } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['solidarity', 'cases', id],
    queryFn: () => committeeCasesFile({ path: { id } }),
    retry: false,
  });

export const keepDraftOf = (campaignId: string, body: ApplicationDraftDto) =>
  ownAidDraft({ path: { id: campaignId }, body });

export const submit = (id: string): Promise<unknown> => ownApplicationsSubmit({ path: { id } });
export const withdraw = (id: string): Promise<unknown> => ownApplicationsWithdraw({ path: { id } });
export const answer = (id: string, text: string): Promise<unknown> =>
  ownApplicationsAnswer({ path: { id }, body: { text } });
export const appeal = (id: string, text: string): Promise<unknown> =>
  ownApplicationsAppeal({ path: { id }, body: { text } });
export const addEvidence = (id: string, file: File): Promise<unknown> =>
  ownApplicationsAddEvidence({ path: { id }, body: { file } });
export const removeEvidence = (id: string, evidenceId: string): Promise<unknown> =>
  ownApplicationsRemoveEvidence({ path: { id, evidenceId } });

export const vote = (id: string, choice: VoteChoice): Promise<unknown> =>
  committeeCasesVote({ path: { id }, body: { choice } });
export const declareLink = (id: string): Promise<unknown> => committeeCasesLink({ path: { id } });
