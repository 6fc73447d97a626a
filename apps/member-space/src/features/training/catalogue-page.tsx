import type { SessionListItemDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { CatalogueFilters } from './catalogue-filters';
import { courseTitle } from './course-title';
import { PlacesLeft } from './places-left';
import { type CatalogueFilter, catalogueQuery } from './queries';
import { TrainingTabs } from './training-tabs';

/** What one may sign up for today. */
export default function CataloguePage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<CatalogueFilter>({});
  const list = useInfiniteQuery(catalogueQuery(filter));
  const sessions = list.data?.pages.flatMap(({ items }) => items);
  const toRow = (session: SessionListItemDto) => ({
    id: session.id,
    to: `/formations/${session.id}`,
    primary: courseTitle(session),
    secondary: [
      formatPeriod(session.startsOn, session.endsOn),
      session.officeCity ?? t('training.online'),
      t(`language.${session.language}`),
    ].join(' · '),
    amount: Number(session.memberPrice.amount) ? (
      <MoneyText value={session.memberPrice} strong />
    ) : (
      <b>{t('training.free')}</b>
    ),
    status: session.ownStatus ? (
      <StatusPill kind="registrationState" status={session.ownStatus} />
    ) : (
      <PlacesLeft seats={session} />
    ),
  });
  return (
    <>
      <PageTitle title={t('training.title')} subtitle={t('training.subtitle')} />
      <TrainingTabs value="catalogue" />
      <Section>
        <CatalogueFilters filter={filter} onChange={setFilter} />
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {sessions?.length === 0 && (
          <EmptyState icon={SchoolOutlined} title={t('training.empty')} text={t('training.emptyText')} />
        )}
        {sessions && <DataList link={Link} rows={sessions.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
