import type { ResignationItemDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText, Facts, MoneyText, Section, Steps } from '@coopera/ui';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { ShareResignationActions } from './share-resignation-actions';

const steps = ['requested', 'accepted', 'registered', 'approved'];

/** A resignation on its way: the letter, the board, the register, the refund. */
export function ShareResignationView({ resignation }: { resignation: ResignationItemDto }) {
  const { t } = useTranslation();
  const { holderId, holderName, status, requestedOn, effectiveOn, count, refund, letter } = resignation;
  const content = (
    <Stack sx={{ gap: 2 }}>
      {status !== 'refused' && (
        <Section title={t('resignation.steps')}>
          <Steps
            steps={steps.map((key) => ({ key, label: t(`resignationState.${key}`) }))}
            current={steps.indexOf(status) + 1}
          />
        </Section>
      )}
      <Section title={t('resignation.decision')}>
        <Facts
          facts={[
            [t('resignation.decidedBy'), resignation.decidedByName],
            [t('resignation.decidedOn'), <DateText key="decided" value={resignation.decidedOn} />],
            [t('resignation.netAssets'), <DateText key="net" value={resignation.netAssetsTestedOn} />],
            [t('resignation.liquidity'), <DateText key="liquidity" value={resignation.liquidityTestedOn} />],
            ...(resignation.refusalReason ? [[t('action.reason'), resignation.refusalReason] as [string, string]] : []),
            [t('resignation.registeredOn'), <DateText key="registered" value={resignation.registeredOn} />],
            [t('resignation.approvedBy'), resignation.approvedByName],
            [t('resignation.payment'), resignation.payment && t(`orderState.${resignation.payment}`)],
          ]}
        />
      </Section>
      <Section title={t('resignation.letter')}>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {letter}
        </Typography>
      </Section>
    </Stack>
  );
  return (
    <RecordPage
      isPerson
      title={holderName ?? t('shareRegister.erased')}
      code={holderName ?? t('shareRegister.erased')}
      subtitle={
        <MuiLink component={Link} to={`/share-holders/${holderId}/show`}>
          {t('resignation.holder')}
        </MuiLink>
      }
      pills={<StatePill kind="resignationState" state={status} />}
      actions={<ShareResignationActions resignation={resignation} />}
      figures={[
        { label: t('resignation.letterOn'), value: <DateText value={requestedOn} /> },
        { label: t('resignation.effectiveOn'), value: <DateText value={effectiveOn} /> },
        { label: t('shareRegister.shares'), value: formatNumber(count) },
        { label: t('resignation.refund'), value: refund ? <MoneyText value={refund} /> : '—' },
      ]}
      tabs={[{ key: 'resignation', label: t('resignation.title'), content }]}
    />
  );
}
