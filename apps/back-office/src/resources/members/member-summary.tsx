import type { MemberFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useCan } from '../../auth/use-can';
import { MemberActivities } from './member-activities';
import { MemberFamily } from './member-family';

const addressOf = ({ street, postalCode, city, country }: MemberFileDto): string =>
  [street, [postalCode, city].filter(Boolean).join(' '), country === 'BE' ? '' : country].filter(Boolean).join(', ');

export function MemberSummary({ member }: { member: MemberFileDto }) {
  const { t } = useTranslation();
  const mayListActivities = useCan('activities.activity.list');
  const { id, email, phone, adviser, birthDate, niss, iban, category, refusalReason } = member;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: '1fr 1fr' } }}>
      <Section title={t('member.contact')}>
        <Facts
          facts={[
            [
              t('member.email'),
              <Link key="email" href={`mailto:${email}`}>
                {email}
              </Link>,
            ],
            [t('member.phone'), phone],
            [t('member.address'), addressOf(member) || null],
            [t('member.adviser'), adviser && `${adviser.name} · ${adviser.officeCity}`],
          ]}
        />
      </Section>
      <Section title={t('member.file')}>
        <Facts
          facts={[
            [t('member.birthDate'), <DateText key="birth" value={birthDate} />],
            [t('member.niss'), niss],
            [t('member.iban'), iban],
            [t('member.category'), t(`memberCategory.${category}`)],
            ...(refusalReason ? [[t('candidate.refusalReason'), refusalReason] as [string, string]] : []),
          ]}
        />
      </Section>
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 2 }}>
        {mayListActivities && <MemberActivities memberId={id} />}
        <MemberFamily family={member.family} />
      </Box>
    </Box>
  );
}
