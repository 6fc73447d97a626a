import { useUser, vatReturnsFile } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ActionButton } from '../../shell/action-button';
import { PrepareReturn } from './prepare-return';
import type { VatReturnRecord } from './vat-return-show';

/** What comes next for this version. */
export function VatReturnActions({ record }: { record: VatReturnRecord }) {
  const { t } = useTranslation();
  const user = useUser();
  const { returnId, status, preparedByName } = record;
  const mayPrepare = status === 'draft' || status === 'prepared' || status === 'filed';
  return (
    <>
      {returnId && status === 'prepared' && (
        <ActionButton
          label={t('vatReturn.file')}
          permission="vat.return.approve"
          title={t('vatReturn.fileTitle')}
          text={t('vatReturn.fileText')}
          whyNot={preparedByName === user.displayName ? t('accounting.samePerson') : undefined}
          done={t('vatReturn.filed')}
          button={{ variant: 'contained' }}
          send={({ headers }) => vatReturnsFile({ path: { id: returnId }, headers })}
        />
      )}
      {mayPrepare && <PrepareReturn record={record} />}
    </>
  );
}
