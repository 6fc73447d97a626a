import { download, session, toSearch } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, SelectField } from '@coopera/ui';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { FormDialog } from '../../shell/form-dialog';

interface Period {
  from: string;
  to: string;
  ledger: 'statutory' | 'budget';
  format: keyof typeof extensions;
}

const extensions = { csv: 'csv', xlsx: 'xlsx', hledger: 'journal', winbooks: 'winbooks.csv' };

/** The journal of a period as a file for accounting software. */
export function ExportJournal() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const today = session.today();
  const rules = { required: t('action.dayMissing') };
  return (
    <>
      <Button variant="contained" startIcon={<DownloadOutlined />} onClick={() => setOpen(true)}>
        {t('ledger.export')}
      </Button>
      {isOpen && (
        <FormDialog<Period>
          title={t('ledger.export')}
          text={t('ledger.exportText')}
          submitLabel={t('ledger.exportButton')}
          defaultValues={{ from: `${today.slice(0, 7)}-01`, to: today, ledger: 'statutory', format: 'csv' }}
          onClose={() => setOpen(false)}
          onSubmit={async (asked) => {
            const { from, to, ledger, format } = asked;
            const name = `journal-${ledger}-${from}-${to}.${extensions[format]}`;
            await download(`/ledger/journal${toSearch({ ...asked })}`, name);
            setOpen(false);
          }}
        >
          {(control) => (
            <>
              <DateField control={control} name="from" label={t('filter.from')} rules={rules} />
              <DateField control={control} name="to" label={t('filter.to')} rules={rules} />
              <SelectField
                control={control}
                name="ledger"
                label={t('ledger.which')}
                choices={(['statutory', 'budget'] as const).map((value) => ({ value, label: t(`ledger.${value}`) }))}
              />
              <SelectField
                control={control}
                name="format"
                label={t('ledger.format')}
                choices={Object.keys(extensions).map((value) => ({ value, label: t(`ledger.formats.${value}`) }))}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
