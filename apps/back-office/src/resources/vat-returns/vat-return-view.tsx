import { formatDate, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { useState } from 'react';
import { DownloadButton } from '../../shell/download-button';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { GridDocuments } from './grid-documents';
import { GridFrames } from './grid-frames';
import { VatChecks } from './vat-checks';
import { VatReturnActions } from './vat-return-actions';
import type { VatReturnRecord } from './vat-return-show';

/** The return of a period: its frames as on the form, what is doubtful, what the books say, the file for Intervat. */
export function VatReturnView({ record }: { record: VatReturnRecord }) {
  const { t } = useTranslation();
  const [grid, openGrid] = useState<string | null>(null);
  const amountOf = (code: string) => record.grids.find((line) => line.grid === code)?.amount ?? zero;
  return (
    <>
      <RecordPage
        title={t('vatReturn.title', { period: record.name })}
        code={record.name}
        subtitle={[
          `${formatDate(record.startsOn)} – ${formatDate(record.endsOn)}`,
          record.version > 0 && t('vatReturn.version', { number: record.version }),
          record.preparedByName && t('vatReturn.preparedBy', { name: record.preparedByName }),
          record.filedByName && t('vatReturn.filedBy', { name: record.filedByName }),
        ]
          .filter(Boolean)
          .join(' · ')}
        pills={<StatePill kind="vatReturnState" state={record.status} />}
        actions={
          <>
            {record.returnId && (
              <DownloadButton
                label={t('vatReturn.xml')}
                path={`/vat-returns/${record.returnId}/xml`}
                fileName={`intervat-${record.name}.xml`}
              />
            )}
            <VatReturnActions record={record} />
          </>
        }
        figures={[
          { label: t('vatReturn.grid.54'), value: <MoneyText value={amountOf('54')} /> },
          { label: t('vatReturn.grid.59'), value: <MoneyText value={amountOf('59')} /> },
          { label: t('vatReturn.grid.71'), value: <MoneyText value={amountOf('71')} /> },
          { label: t('vatReturn.grid.72'), value: <MoneyText value={amountOf('72')} /> },
        ]}
        tabs={[
          {
            key: 'grids',
            label: t('vatReturn.grids'),
            content: <GridFrames grids={record.grids} onOpen={openGrid} />,
          },
          { key: 'checks', label: t('vatReturn.checks'), content: <VatChecks record={record} /> },
        ]}
      />
      {grid && <GridDocuments record={record} grid={grid} onClose={() => openGrid(null)} />}
    </>
  );
}

const zero = { amount: '0.00', currency: 'EUR' as const };
