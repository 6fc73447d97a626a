import type { CaseListItemDto } from '@coopera/api-client';
import { currentLocale, formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Pill, Section } from '@coopera/ui';
import HowToVoteOutlined from '@mui/icons-material/HowToVoteOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { casesQuery } from './queries';

/** Cases that wait for one's vote. Of those that a link keeps away, only the number and the link are told. */
export default function CommitteePage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(casesQuery);
  const cases = list.data?.pages.flatMap(({ items }) => items);
  const pillOf = ({ links, ownVote }: CaseListItemDto) => {
    if (links[0]) return <Pill tone="neutral">{t(`solidarity.link.${links[0]}`)}</Pill>;
    return (
      <Pill dot tone={ownVote ? 'success' : 'warning'}>
        {ownVote ? t(`solidarity.choice.${ownVote}`) : t('solidarity.toVote')}
      </Pill>
    );
  };
  const toRow = (one: CaseListItemDto) => ({
    id: one.id,
    to: one.links.length > 0 ? undefined : `/solidarite/comite/${one.id}`,
    primary: one.applicantName ?? t('solidarity.setAside', { number: one.number }),
    secondary: [
      one.number,
      one.campaignTitle[currentLocale() === 'nl' ? 'nl' : 'fr'],
      t('solidarity.proposedOn', { date: formatDate(one.proposedOn) }),
      one.round > 1 && t('solidarity.onAppeal'),
    ]
      .filter(Boolean)
      .join(' · '),
    amount: one.amount && <MoneyText value={one.amount} strong />,
    status: pillOf(one),
  });
  return (
    <>
      <PageTitle title={t('solidarity.committeeTitle')} subtitle={t('solidarity.committeeText')} />
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {cases?.length === 0 && (
          <EmptyState icon={HowToVoteOutlined} title={t('solidarity.noCase')} text={t('solidarity.noCaseText')} />
        )}
        {cases && <DataList link={Link} rows={cases.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
