import { useTranslation } from '@coopera/i18n';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useListContext } from 'react-admin';
import { type Filter, filterOf, useSavedViews } from './use-saved-views';

interface ViewTabsProps {
  resource: string;
  builtIn?: Record<string, Filter>;
}

const same = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Ways of looking at the list: ours, then those this person saved. */
export function ViewTabs({ resource, builtIn = {} }: ViewTabsProps) {
  const { t } = useTranslation();
  const { filterValues, setFilters } = useListContext();
  const { saved } = useSavedViews(resource);
  const views = [
    { label: t('views.all'), filter: {} as Filter },
    ...Object.entries(builtIn).map(([name, filter]) => ({ label: t(`views.${resource}.${name}`), filter })),
    ...saved.map((view) => ({ label: view.name, filter: filterOf(view) })),
  ];
  if (views.length === 1) return null;
  const current = views.findIndex(({ filter }) => same(filter, filterValues));
  return (
    <Tabs
      value={current < 0 ? false : current}
      onChange={(_, index: number) => setFilters(views[index].filter, [])}
      variant="scrollable"
      aria-label={t('views.label')}
      sx={{
        minHeight: 40,
        borderBottom: 1,
        borderColor: 'divider',
        px: 1.5,
        '& .MuiTab-root': { minHeight: 40, py: 0, px: 1.25, minWidth: 0 },
      }}
    >
      {views.map(({ label }) => (
        <Tab key={label} label={label} />
      ))}
    </Tabs>
  );
}
