import type { BookCheckDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';

/** Checks of the books: what holds, and what does not with its first findings. */
export function CheckList({ checks }: { checks: BookCheckDto[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.25 }}>
      {checks.map((check) => (
        <CheckLine key={check.name} check={check} />
      ))}
    </Box>
  );
}

const SHOWN = 5;

function CheckLine({ check: { title, findings } }: { check: BookCheckDto }) {
  const { t } = useTranslation();
  const holds = findings.length === 0;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.25 }}>
      {holds ? (
        <CheckCircleOutlined fontSize="small" color="success" titleAccess={t('ledger.holds')} />
      ) : (
        <ErrorOutlined fontSize="small" color="error" titleAccess={t('ledger.holdsNot')} />
      )}
      <div>
        <Box sx={{ fontWeight: holds ? 500 : 650, fontSize: '.875rem' }}>{title}</Box>
        {findings.slice(0, SHOWN).map(({ reference, on, amount }) => (
          <Box key={`${reference}${on}${amount?.amount}`} sx={{ fontSize: '.8rem', color: 'text.secondary' }}>
            {reference}
            {on && (
              <>
                {' · '}
                <DateText value={on} />
              </>
            )}
            {amount && (
              <>
                {' · '}
                <MoneyText value={amount} />
              </>
            )}
          </Box>
        ))}
        {findings.length > SHOWN && (
          <Box sx={{ fontSize: '.8rem', color: 'text.secondary' }}>
            {t('ledger.moreFindings', { count: findings.length - SHOWN })}
          </Box>
        )}
      </div>
    </Box>
  );
}
