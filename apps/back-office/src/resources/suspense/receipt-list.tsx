import type { SuspenseItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import List from '@mui/material/List';
import { useEffect, useRef } from 'react';
import { ReceiptRow } from './receipt-row';

interface ReceiptListProps {
  receipts: SuspenseItemDto[];
  current: SuspenseItemDto | undefined;
  onSelect: (id: string) => void;
}

export function ReceiptList({ receipts, current, onSelect }: ReceiptListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-receipt="${current?.id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);
  return (
    <List
      ref={list}
      disablePadding
      aria-label={t('suspense.receipts')}
      data-enter="confirms"
      sx={{ overflowY: 'auto', flex: 1, minHeight: 0 }}
    >
      {receipts.map((receipt) => (
        <ReceiptRow
          key={receipt.id}
          receipt={receipt}
          isCurrent={receipt.id === current?.id}
          onSelect={() => onSelect(receipt.id)}
        />
      ))}
    </List>
  );
}
