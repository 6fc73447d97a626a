import { type CreditDecisionDto, exposureAnswer } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import { ActionButton } from '../../shell/action-button';

/** Grants, refuses or ends; the API refuses whoever asked. */
export function CreditAnswers({ decision: { id, status, subjectName, amount } }: { decision: CreditDecisionDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const answers =
    status === 'proposed' ? (['grant', 'refuse'] as const) : status === 'in-force' ? (['end'] as const) : [];
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      {answers.map((answer) => (
        <ActionButton
          key={answer}
          label={t(`credit.answer.${answer}`)}
          permission="budgets.credit.decide"
          send={() => exposureAnswer({ path: { id }, body: { answer } })}
          title={`${t(`credit.answer.${answer}`)} : ${subjectName}`}
          text={t(`credit.answerText.${answer}`, { amount: money(amount) })}
          done={t('credit.noted')}
          isDanger={answer !== 'grant'}
          button={{ size: 'small', variant: answer === 'grant' ? 'contained' : 'outlined' }}
        />
      ))}
    </Stack>
  );
}
