import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, PageTitle, Section } from '@coopera/ui';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import Box from '@mui/material/Box';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreButton } from '../../layout/more-button';
import { DocumentRow } from './document-row';
import { documentsQuery } from './queries';

export default function DocumentsPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(documentsQuery);
  const documents = list.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageTitle title={t('documents.title')} subtitle={t('documents.subtitle')} />
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {documents?.length === 0 && (
          <EmptyState icon={FolderOutlined} title={t('documents.empty')} text={t('documents.emptyText')} />
        )}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {documents?.map((item) => (
            <DocumentRow key={item.id} item={item} />
          ))}
        </Box>
        <MoreButton list={list} />
      </Section>
    </>
  );
}
