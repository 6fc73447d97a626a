import { type WriteOffDto, writeOffsAnswer } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import { ActionButton } from '../../shell/action-button';

/** A second person confirms the loss or refuses it; the API refuses whoever proposed. */
export function WriteOffAnswers({ row: { id, number, amount, status } }: { row: WriteOffDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  if (status !== 'proposed') return null;
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      {[true, false].map((isConfirmed) => {
        const answer = isConfirmed ? 'confirm' : 'refuse';
        return (
          <ActionButton
            key={answer}
            label={t(`writeOff.${answer}`)}
            permission="invoicing.write-off.confirm"
            send={() => writeOffsAnswer({ path: { id }, body: { isConfirmed } })}
            title={`${t(`writeOff.${answer}`)} : ${number}`}
            text={t(`writeOff.${answer}Text`, { amount: money(amount) })}
            done={t('credit.noted')}
            isDanger={isConfirmed}
            button={{ size: 'small' }}
          />
        );
      })}
    </Stack>
  );
}
