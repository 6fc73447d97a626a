import type { TrainerDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DataList, DateText, EmptyState, MoneyText, Pill, Section } from '@coopera/ui';

/** Who gives the session, and what each is paid once it took place. */
export function Trainers({ trainers }: { trainers: TrainerDto[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('training.trainers')}>
      {trainers.length === 0 && <EmptyState title={t('training.noTrainer')} />}
      <DataList
        link="span"
        rows={trainers.map(({ id, name, kind, iban, fee, paidOn }) => ({
          id,
          primary: name,
          secondary: kind === 'activity' ? t('training.paidFromPot') : t('training.paidByOrder', { iban }),
          amount: <MoneyText value={fee} strong />,
          status: paidOn ? (
            <Pill tone="success">
              {t('training.paid')} <DateText value={paidOn} />
            </Pill>
          ) : (
            <Pill>{t('training.toPay')}</Pill>
          ),
        }))}
      />
    </Section>
  );
}
