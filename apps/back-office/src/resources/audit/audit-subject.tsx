import { useTranslation } from '@coopera/i18n';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { AuditEntry } from './audit-entry';

/** Pages that records of the trail have. */
const pages: Record<string, string> = {
  member: 'members',
  activity: 'activities',
  invoice: 'invoices',
  contract: 'contracts',
  'employment-contract': 'contracts',
  'pay-run': 'pay-runs',
  'solidarity-application': 'solidarity-applications',
  'solidarity-campaign': 'solidarity-campaigns',
  'payment-file': 'payment-files',
};

export function AuditSubject({ entry: { subjectKind, subjectId } }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const name = t(`auditSubject.${subjectKind}`, { defaultValue: subjectKind });
  const page = pages[subjectKind];
  if (!page) return name;
  return (
    <MuiLink component={Link} to={`/${page}/${subjectId}/show`}>
      {name}
    </MuiLink>
  );
}
