import type { PublicSessionDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Pill, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { courseText, courseTitle } from '../course-title';

export function PublicSession({ session, onChoose }: { session: PublicSessionDto; onChoose: () => void }) {
  const { t } = useTranslation();
  const { placesLeft, slots, officeCity, language, price, priceWithVat } = session;
  const title = courseTitle(session);
  return (
    <Section
      title={title}
      action={
        placesLeft > 0 ? (
          <Pill tone="success">{t('training.places', { count: placesLeft })}</Pill>
        ) : (
          <Pill tone="warning">{t('publicTraining.full')}</Pill>
        )
      }
    >
      <Typography variant="body2" sx={{ mb: 1.5, whiteSpace: 'pre-line' }}>
        {courseText(session)}
      </Typography>
      <Facts
        facts={[
          ...slots.map((slot, index): [string, string] => [
            t('training.slot', { number: index + 1 }),
            `${formatDate(slot.day, 'long')}, ${slot.from} – ${slot.until}`,
          ]),
          [t('training.place'), officeCity ?? t('training.online')],
          [t('training.language'), t(`language.${language}`)],
          [
            t('training.price'),
            <span key="price">
              <MoneyText value={priceWithVat} strong /> {t('publicTraining.vatIncluded')} (
              <MoneyText value={price} /> {t('publicTraining.vatExcluded')})
            </span>,
          ],
        ]}
      />
      <Button
        variant="contained"
        sx={{ mt: 2, alignSelf: 'start' }}
        onClick={onChoose}
        aria-label={`${t('training.signUp')} ${title}`}
      >
        {t(placesLeft > 0 ? 'training.signUp' : 'training.joinList')}
      </Button>
    </Section>
  );
}
