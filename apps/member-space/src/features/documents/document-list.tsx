import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows } from '@coopera/ui';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreButton } from '../../layout/more-button';
import { FileButton } from './file-button';
import { type DocumentItem, type DocumentKind, documentsQuery } from './queries';

export function DocumentList({ kind }: { kind: DocumentKind }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(documentsQuery(kind));
  const documents = list.data?.pages.flatMap(({ items }) => items);
  const toRow = ({ id, title, number, on, path }: DocumentItem) => ({
    id,
    primary: title,
    secondary: [number, formatDate(on)].join(' · '),
    amount: <FileButton path={path} name={`${number}.pdf`} label={t('invoice.pdf')} about={`${title} ${number}`} />,
  });
  return (
    <>
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows />}
      {documents?.length === 0 && (
        <EmptyState icon={FolderOutlined} title={t('documents.empty')} text={t('documents.emptyText')} />
      )}
      {documents && <DataList link="span" rows={documents.map(toRow)} />}
      <MoreButton list={list} />
    </>
  );
}
