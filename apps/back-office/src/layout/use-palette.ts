import { type SessionUser, useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { type RaRecord, useGetList } from 'react-admin';
import { canRead } from '../auth/permissions';
import { dailyItems, houseItems } from './navigation';

export interface PaletteEntry {
  id: string;
  to: string;
  title: string;
  subtitle: string;
}

const searched = ['members', 'invoices', 'activities'] as const;
type Searched = (typeof searched)[number];

const titles: Record<Searched, (row: RaRecord) => string> = {
  members: (row) => `${row.firstName} ${row.lastName}`,
  invoices: (row) => row.number ?? row.clientName,
  activities: (row) => row.name,
};
const subtitles: Record<Searched, (row: RaRecord) => (string | null)[]> = {
  members: (row) => [row.number, row.trade, row.officeName],
  invoices: (row) => [row.clientName, row.memberName],
  activities: (row) => [row.number, row.memberName],
};

function useFound(resource: Searched, text: string, user: SessionUser): PaletteEntry[] {
  const enabled = text.length > 1 && canRead(user, resource);
  const { data } = useGetList(
    resource,
    { pagination: { page: 1, perPage: 5 }, sort: { field: 'number', order: 'DESC' }, filter: { q: text } },
    { enabled, placeholderData: (previous) => previous },
  );
  if (!enabled) return [];
  return (data ?? []).map((row) => ({
    id: `${resource}-${row.id}`,
    to: `/${resource}/${row.id}/show`,
    title: titles[resource](row),
    subtitle: subtitles[resource](row).filter(Boolean).join(' · '),
  }));
}

/** Pages whose name fits, then members, invoices and Activités. */
export function usePalette(text: string): PaletteEntry[] {
  const { t } = useTranslation();
  const user = useUser();
  const found = [useFound('members', text, user), useFound('invoices', text, user), useFound('activities', text, user)];
  const pages = [...dailyItems, ...houseItems]
    .filter(({ resource }) => canRead(user, resource))
    .map(({ to, resource }) => ({ id: to, to, title: t(`nav.${resource}`), subtitle: t('palette.page') }))
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  return [...pages, ...found.flat()].slice(0, 12);
}
