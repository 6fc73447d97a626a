import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';

export interface RecordTab {
  key: string;
  label: string;
  content: ReactNode;
}

/** Sections of a record; the open one is in the address, so that it can be shared. */
export function RecordTabs({ tabs }: { tabs: RecordTab[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const current = tabs.find(({ key }) => key === search.get('tab')) ?? tabs[0];
  if (tabs.length === 1) return <Box sx={{ minWidth: 0 }}>{current.content}</Box>;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        value={current.key}
        onChange={(_, key) => setSearch({ tab: key }, { replace: true })}
        variant="scrollable"
        aria-label={t('record.sections')}
        sx={{
          minHeight: 40,
          mb: 2,
          borderBottom: 1,
          borderColor: 'divider',
          '& .MuiTab-root': { minHeight: 40, minWidth: 0, px: 1.5 },
        }}
      >
        {tabs.map(({ key, label }) => (
          <Tab key={key} value={key} id={`tab-${key}`} aria-controls="tab-panel" label={label} />
        ))}
      </Tabs>
      <Box role="tabpanel" id="tab-panel" aria-labelledby={`tab-${current.key}`}>
        {current.content}
      </Box>
    </Box>
  );
}
