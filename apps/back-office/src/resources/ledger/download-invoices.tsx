import { download, toSearch } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField } from '@coopera/ui';
import FolderZipOutlined from '@mui/icons-material/FolderZipOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { thisMonth } from '../accounting/periods';

/** The PDF and UBL of every invoice of a period, for any accounting software. */
export function DownloadInvoices() {
  const { t } = useTranslation();
  const isAllowed = useCan('invoicing.archive.read');
  const [isOpen, setOpen] = useState(false);
  const rules = { required: t('action.dayMissing') };
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<FolderZipOutlined />} onClick={() => setOpen(true)}>
        {t('accounting.archive')}
      </Button>
      {isOpen && (
        <FormDialog<{ from: string; to: string }>
          title={t('accounting.archive')}
          text={t('accounting.archiveText')}
          submitLabel={t('ledger.exportButton')}
          defaultValues={thisMonth()}
          onClose={() => setOpen(false)}
          onSubmit={async ({ from, to }) => {
            await download(`/invoices/archive${toSearch({ from, to })}`, `invoices-${from}-${to}.zip`);
            setOpen(false);
          }}
        >
          {(control) => (
            <>
              <DateField control={control} name="from" label={t('filter.from')} rules={rules} />
              <DateField control={control} name="to" label={t('filter.to')} rules={rules} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
