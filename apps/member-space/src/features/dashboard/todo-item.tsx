import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import ChevronRight from '@mui/icons-material/ChevronRight';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Link } from 'react-router';
import type { Todo } from './todos';

export function TodoItem({ todo, isFirst }: { todo: Todo; isFirst: boolean }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { kind, to, label = '', note, count, amount } = todo;
  return (
    <Box component="li" sx={{ borderTop: isFirst ? 0 : 1, borderColor: 'divider' }}>
      <ButtonBase
        component={Link}
        to={to}
        sx={{
          font: 'inherit',
          width: '100%',
          py: 1.5,
          gap: 1.5,
          justifyContent: 'flex-start',
          textAlign: 'left',
          borderRadius: '8px',
        }}
      >
        <RadioButtonUnchecked fontSize="small" sx={{ color: 'text.secondary' }} />
        <Box sx={{ flex: 1, minWidth: 0, fontSize: '.875rem', fontWeight: 550 }}>
          {t(`todo.${kind}`, { label, count, amount: amount ? money(amount) : '' })}
          {note && (
            <Box
              component="span"
              sx={{ color: 'text.secondary', fontSize: '.78rem', display: 'block', fontWeight: 400 }}
            >
              {note}
            </Box>
          )}
        </Box>
        <ChevronRight sx={{ color: 'text.secondary' }} />
      </ButtonBase>
    </Box>
  );
}
