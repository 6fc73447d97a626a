import { formatNumber, useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, PageTitle } from '@coopera/ui';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useRef, useState } from 'react';
import { BackToList } from './back-to-list';
import { DeskHelp } from './desk-help';
import { ReceiptList } from './receipt-list';
import { ReceiptPanel } from './receipt-panel';
import { useAllocation } from './use-allocation';
import { useDebounced } from './use-debounced';
import { useDeskKeys } from './use-desk-keys';
import { useReceipts } from './use-receipts';

/** Money that nothing explains yet, one receipt after the other, without leaving the keyboard. */
export default function SuspenseDesk() {
  const { t } = useTranslation();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [q, setQ] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const { list, receipts, current, isChosen, select, step, following } = useReceipts(useDebounced(q.trim()));
  const allocation = useAllocation(current, () => select(isWide ? following?.id : undefined));
  useDeskKeys({ step, take: allocation.take, confirm: allocation.confirm, search: () => searchField.current?.focus() });
  const showsList = isWide || !isChosen;
  const showsPanel = current !== undefined && (isWide || isChosen);
  return (
    <>
      <PageTitle
        title={t('nav.suspense-receipts')}
        aside={
          list.data && (
            <Typography color="textSecondary" variant="body2" sx={{ mt: 0.5 }}>
              {formatNumber(list.data.total)}
            </Typography>
          )
        }
        actions={<DeskHelp />}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(280px, 380px) minmax(0,1fr)' },
          alignItems: 'start',
        }}
      >
        {showsList && (
          <Card
            sx={{
              display: 'flex',
              flexDirection: 'column',
              maxHeight: { md: 'calc(100dvh - 150px)' },
              overflow: 'hidden',
            }}
          >
            <Box sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
              <TextField
                fullWidth
                id="receipt-filter"
                label={t('filter.searchReceipt')}
                value={q}
                onChange={(event) => setQ(event.target.value)}
              />
            </Box>
            {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
            {list.isPending && <LoadingRows />}
            {list.data && receipts.length === 0 && (
              <EmptyState
                icon={TaskAltOutlined}
                title={q ? t('list.nothingFound') : t('suspense.nothing')}
                text={q ? undefined : t('suspense.nothingText')}
              />
            )}
            <ReceiptList receipts={receipts} current={isWide ? current : undefined} onSelect={select} />
          </Card>
        )}
        {showsPanel && (
          <Box>
            {!isWide && <BackToList onBack={() => select(undefined)} />}
            <ReceiptPanel receipt={current} allocation={allocation} searchField={searchField} />
          </Box>
        )}
      </Box>
    </>
  );
}
