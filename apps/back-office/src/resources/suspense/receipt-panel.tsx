import type { SuspenseItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { RefObject } from 'react';
import { DraftForm } from './draft-form';
import { ExpectedSearch } from './expected-search';
import { ReceiptCard } from './receipt-card';
import { Suggestions } from './suggestions';
import type { Allocation } from './use-allocation';

interface ReceiptPanelProps {
  receipt: SuspenseItemDto;
  allocation: Allocation;
  searchField: RefObject<HTMLInputElement | null>;
}

export function ReceiptPanel({ receipt, allocation, searchField }: ReceiptPanelProps) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
      <ReceiptCard receipt={receipt} />
      <Suggestions allocation={allocation} />
      <DraftForm receipt={receipt} allocation={allocation} />
      <Section title={t('suspense.otherwise')}>
        <ExpectedSearch key={receipt.id} field={searchField} onAdd={allocation.add} />
      </Section>
    </Box>
  );
}
