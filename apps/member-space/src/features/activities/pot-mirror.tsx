import type { MirrorDto } from '@coopera/api-client';
import { moneyNumber, useTranslation } from '@coopera/i18n';
import { MoneyText, SplitBar, tokens, UnverifiedMark, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { PotRow } from './pot-row';
import { PotUses } from './pot-uses';

interface PotMirrorProps {
  mirror: MirrorDto;
  year: number;
  /** Where the pieces behind a count may be read. */
  activityId?: string;
}

const paidKeys = ['fixed', 'variable', 'services'] as const;
const paidColors = [tokens.indigo[500], tokens.indigo[300], tokens.blue[500]];

/** Two columns: what was paid in, and what it gave, each line with its source. */
export function PotMirror({ mirror, year, activityId }: PotMirrorProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
      <div>
        <PotRow label={t('pot.paidIn')} isTotal value={<MoneyText value={mirror.paidIn} strong />} />
        <SplitBar
          label={t('pot.paidIn')}
          parts={paidKeys.map((key, index) => ({
            key,
            value: moneyNumber(mirror[key]),
            color: paidColors[index],
            label: `${t(`pot.${key}`)} ${money(mirror[key])}`,
          }))}
        />
        {paidKeys.map((key) => (
          <PotRow key={key} label={t(`pot.${key}`)} value={<MoneyText value={mirror[key]} />} />
        ))}
      </div>
      <div>
        <PotRow label={t('pot.used')} isTotal value={<MoneyText value={mirror.used} strong />} />
        {mirror.lines.map(({ kind, count, unitCost, cost, isVerified, source }) => (
          <PotRow
            key={kind}
            label={t(`pot.kind.${kind}`, { count })}
            hint={
              <>
                {t('pot.each', { amount: money(unitCost) })}{' '}
                <UnverifiedMark verification={{ verified: isVerified, source }} />
                {activityId && count > 0 && <PotUses activityId={activityId} kind={kind} year={year} />}
              </>
            }
            value={<MoneyText value={cost} />}
          />
        ))}
        <PotRow label={t('pot.losses')} value={<MoneyText value={mirror.losses} />} />
        {!activityId && <PotRow label={t('pot.aid')} value={<MoneyText value={mirror.aid} />} />}
        <PotRow label={t('pot.advanced')} hint={t('pot.advancedHint')} value={<MoneyText value={mirror.advanced} />} />
      </div>
    </Box>
  );
}
