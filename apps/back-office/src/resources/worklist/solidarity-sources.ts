import { applicationsList, committeeCasesList } from '@coopera/api-client';
import { currentLocale } from '@coopera/i18n';
import { SHOWN, type Source, words } from './source';

/** The solidarity fund: requests to instruct, and cases that wait for one's vote. */
export const solidaritySources: Source[] = [
  {
    key: 'aidApplications',
    resource: 'solidarity-campaigns',
    permission: 'solidarity.application.instruct',
    to: '/solidarity-campaigns',
    async load() {
      const { total, items } = await applicationsList({
        query: { status: ['submitted', 'complete', 'appealed'], perPage: SHOWN, sort: 'submittedOn' },
      });
      const rows = items.map(({ id, applicantName, number, office, suggested, submittedOn }) => ({
        id,
        to: `/solidarity-applications/${id}/show`,
        title: applicantName,
        subtitle: words(number, office),
        amount: suggested ?? undefined,
        day: submittedOn,
      }));
      return { total, rows };
    },
  },
  {
    key: 'aidCases',
    resource: 'solidarity-cases',
    permission: 'solidarity.case.vote',
    to: '/solidarity-cases',
    async load() {
      const { items } = await committeeCasesList({ query: { perPage: 100 } });
      const mine = items.filter(({ links, ownVote }) => links.length === 0 && ownVote === null);
      const rows = mine.slice(0, SHOWN).map(({ id, applicantName, number, campaignTitle, amount, proposedOn }) => ({
        id,
        to: `/solidarity-cases/${id}/show`,
        title: applicantName ?? number,
        subtitle: words(number, campaignTitle[currentLocale() === 'nl' ? 'nl' : 'fr']),
        amount: amount ?? undefined,
        day: proposedOn,
      }));
      return { total: mine.length, rows };
    },
  },
];
