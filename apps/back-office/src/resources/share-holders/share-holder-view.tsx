import type { HolderFileDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText, Facts, Pill, Section } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import { countColumn } from '../../shell/columns';
import { RecordPage } from '../../shell/record-page';
import { RelatedList } from '../../shell/related-list';
import { operationColumns } from '../shares/register-columns';
import { ShareHolderActions } from './share-holder-actions';

/** One holder: who he is, and every operation of his. */
export function ShareHolderView({ holder }: { holder: HolderFileDto }) {
  const { t } = useTranslation();
  const { name, number, shareClass, shares, since, isFounder, isErased, municipality } = holder;
  const operations = (
    <Stack sx={{ gap: 2 }}>
      <RelatedList
        resource="holder-operations"
        target="parent"
        sort={{ field: 'operation', order: 'DESC' }}
        opens={false}
      >
        {countColumn('operation', { sorts: true })}
        {operationColumns}
      </RelatedList>
      {!isErased && (
        <Section title={t('shareRegister.person')}>
          <Facts
            facts={[
              [t('candidate.street'), holder.street],
              [t('candidate.city'), [holder.postalCode, municipality].filter(Boolean).join(' ')],
              [t('member.email'), holder.email],
              [t('filter.language'), holder.language && t(`language.${holder.language}`)],
            ]}
          />
        </Section>
      )}
    </Stack>
  );
  return (
    <RecordPage
      isPerson
      title={name ?? t('shareRegister.erased')}
      code={name ?? t('shareRegister.erased')}
      subtitle={t(`shareClass.${shareClass}`)}
      pills={isFounder && <Pill tone="info">{t('shareRegister.founder')}</Pill>}
      actions={<ShareHolderActions holder={holder} />}
      figures={[
        { label: t('shareRegister.shares'), value: formatNumber(shares) },
        { label: t('shareRegister.class'), value: shareClass },
        { label: t('shareRegister.since'), value: <DateText value={since} /> },
        { label: t('shareRegister.number'), value: number ?? '—' },
      ]}
      tabs={[{ key: 'operations', label: t('shareRegister.operations'), content: operations }]}
    />
  );
}
