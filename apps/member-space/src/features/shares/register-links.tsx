import { useTranslation } from '@coopera/i18n';
import { DataList, Section } from '@coopera/ui';
import { Link } from 'react-router';

/** What else one may do as a shareholder. */
export function RegisterLinks() {
  const { t } = useTranslation();
  return (
    <Section>
      <DataList
        link={Link}
        rows={[
          { id: 'register', to: '/parts/registre', primary: t('register.title'), secondary: t('register.subtitle') },
          {
            id: 'resignation',
            to: '/parts/demission',
            primary: t('resignation.title'),
            secondary: t('resignation.subtitle'),
          },
        ]}
      />
    </Section>
  );
}
