import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useListContext } from 'react-admin';
import { DownloadButton } from '../../shell/download-button';

/** The resignations of a year as a table, which the board brings to the assembly. */
export function AssemblyReport() {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const year = String(filterValues.year ?? session.today().slice(0, 4));
  return (
    <DownloadButton
      label={t('resignation.report', { year })}
      path={`/share-resignations/report?year=${year}`}
      fileName={`resignations-${year}.csv`}
    />
  );
}
