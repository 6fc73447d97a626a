import { type SessionUser, useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { type RaRecord, useGetList } from 'react-admin';
import { canOpen, canRead } from '../auth/permissions';
import { groups, pathOf } from './navigation';

export interface PaletteEntry {
  id: string;
  to: string;
  title: string;
  subtitle: string;
}

interface Found {
  title: string;
  subtitle: (string | null)[];
}

const readers: Record<'members' | 'invoices' | 'activities' | 'contracts', (row: RaRecord) => Found> = {
  members: (row) => ({ title: row.name, subtitle: [row.number && String(row.number), row.trade, row.officeCity] }),
  invoices: (row) => ({ title: row.number ?? row.clientName, subtitle: [row.clientName, row.activityName] }),
  activities: (row) => ({ title: row.name, subtitle: [String(row.number), row.bearers.join(', ')] }),
  contracts: (row) => ({ title: row.number, subtitle: [row.workerName, row.title] }),
};

function useFound(resource: keyof typeof readers, text: string, user: SessionUser): PaletteEntry[] {
  const enabled = text.length > 1 && canOpen(user, resource);
  const { data } = useGetList(
    resource,
    { pagination: { page: 1, perPage: 4 }, sort: { field: 'number', order: 'DESC' }, filter: { q: text } },
    { enabled, placeholderData: (previous) => previous },
  );
  if (!enabled) return [];
  return (data ?? []).map((row) => {
    const { title, subtitle } = readers[resource](row);
    return {
      id: `${resource}-${row.id}`,
      to: `/${resource}/${row.id}/show`,
      title,
      subtitle: subtitle.filter(Boolean).join(' · '),
    };
  });
}

/** Pages whose name fits, then members, invoices, Activités and contracts. */
export function usePalette(text: string): PaletteEntry[] {
  const { t } = useTranslation();
  const user = useUser();
  const found = [
    useFound('members', text, user),
    useFound('invoices', text, user),
    useFound('activities', text, user),
    useFound('contracts', text, user),
  ];
  const pages = groups
    .flatMap(({ items }) => items)
    .filter(({ resource }) => canRead(user, resource))
    .map(({ resource }) => ({
      id: resource,
      to: pathOf(resource),
      title: t(`nav.${resource}`),
      subtitle: t('palette.page'),
    }))
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  return [...pages, ...found.flat()].slice(0, 14);
}
