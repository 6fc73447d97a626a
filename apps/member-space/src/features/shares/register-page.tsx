import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, PageTitle, Section } from '@coopera/ui';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MoreButton } from '../../layout/more-button';
import { SearchBox } from '../invoices/search-box';
import { ConsultedLines } from './consulted-lines';
import { registerQuery, saveExtract } from './queries';
import { SaveButton } from './save-button';

/** The register of shares, which every shareholder may read. */
export default function RegisterPage() {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const list = useInfiniteQuery(registerQuery(q));
  const lines = list.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageTitle
        title={t('register.title')}
        subtitle={t('register.subtitle')}
        actions={<SaveButton label={t('register.extract')} save={saveExtract} />}
      />
      <Section>
        <SearchBox value={q} onSearch={setQ} label={t('register.search')} />
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {lines?.length === 0 && (
          <EmptyState icon={GroupsOutlined} title={t('register.empty')} text={t('register.emptyText')} />
        )}
        {lines && <ConsultedLines lines={lines} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
