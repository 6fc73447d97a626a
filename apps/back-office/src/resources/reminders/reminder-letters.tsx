import type { ReminderRunLetterDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import Box from '@mui/material/Box';

/** One letter a client, in his language, with all that he owes. */
export function ReminderLetters({ letters }: { letters: ReminderRunLetterDto[] }) {
  const { t } = useTranslation();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '.84rem' }}>
      {letters.map(({ clientId, clientName, channel, language, total, invoices }) => (
        <Box
          component="li"
          key={clientId}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0,1fr) auto auto',
            gap: 1.5,
            alignItems: 'center',
            py: 1,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <span>
            <b>{clientName}</b>
            <Box component="span" sx={{ display: 'block', fontSize: '.78rem', color: 'text.secondary' }}>
              {[t(`language.${language}`), ...invoices.map(({ number }) => number)].join(' · ')}
            </Box>
          </span>
          <Pill tone={channel === 'post' ? 'warning' : 'neutral'}>{t(`channel.${channel}`)}</Pill>
          <MoneyText value={total} strong />
        </Box>
      ))}
    </Box>
  );
}
