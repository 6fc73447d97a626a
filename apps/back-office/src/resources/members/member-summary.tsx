import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { MemberActivities } from './member-activities';
import { MissingDocuments } from './missing-documents';
import type { MemberRecord } from './types';

export function MemberSummary({ member }: { member: MemberRecord }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: '1fr 1fr' } }}>
      <Section title={t('member.contact')}>
        <Facts
          facts={[
            [
              t('member.email'),
              <Link key="email" href={`mailto:${member.email}`}>
                {member.email}
              </Link>,
            ],
            [t('member.phone'), member.phone],
            [t('member.address'), member.address],
            [t('member.adviser'), member.adviserName],
          ]}
        />
      </Section>
      <Section title={t('member.file')}>
        <Facts
          facts={[
            [t('member.birthDate'), <DateText key="birth" value={member.birthDate} />],
            [t('member.iban'), member.iban],
            [t('member.office'), member.officeName],
            [t('member.documents'), <MissingDocuments key="documents" count={member.missingDocuments} />],
          ]}
        />
      </Section>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <MemberActivities activities={member.activities} />
      </Box>
    </Box>
  );
}
