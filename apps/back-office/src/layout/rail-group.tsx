import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import { useId } from 'react';
import type { NavigationGroup } from './navigation';
import { RailLink } from './rail-link';

export function RailGroup({ group: { name, items }, onGo }: { group: NavigationGroup; onGo: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      {name && (
        <Box id={id} sx={{ px: 1.25, pt: 1.5, pb: 0.5, fontSize: '.72rem', fontWeight: 600, color: '#A9A7C0' }}>
          {t(`nav.${name}`)}
        </Box>
      )}
      <List disablePadding dense aria-labelledby={name && id} sx={{ display: 'grid', gap: '1px' }}>
        {items.map((item) => (
          <RailLink key={item.resource} item={item} onGo={onGo} />
        ))}
      </List>
    </>
  );
}
