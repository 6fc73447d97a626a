import { useTranslation } from '@coopera/i18n';
import { Initials, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { PrevNextButtons, useResourceContext } from 'react-admin';
import { Link } from 'react-router-dom';

export interface RecordHeaderProps {
  title: string;
  code: string;
  subtitle?: ReactNode;
  pills?: ReactNode;
  actions?: ReactNode;
  /** Where the record belongs, when its list is not a page of its own. */
  parent?: { to: string; label: string };
  /** Shows initials, for a person. */
  isPerson?: boolean;
}

export function RecordHeader({ title, code, subtitle, pills, actions, parent, isPerson = false }: RecordHeaderProps) {
  const { t } = useTranslation();
  const resource = useResourceContext();
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'center', mb: 1, minHeight: 34 }}>
        <Breadcrumbs aria-label={t('record.path')} sx={{ fontSize: '.82rem', flex: 1 }}>
          <MuiLink component={Link} to={parent?.to ?? `/${resource}`}>
            {parent?.label ?? t(`nav.${resource}`)}
          </MuiLink>
          <Typography sx={{ fontSize: 'inherit' }}>{code}</Typography>
        </Breadcrumbs>
        {!parent && <PrevNextButtons linkType="show" limit={100} storeKey={`list.${resource}`} />}
      </Stack>
      <Stack direction="row" sx={{ gap: 1.75 }}>
        {isPerson && <Initials name={title} size={52} />}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <PageTitle title={title} subtitle={subtitle} aside={pills} actions={actions} />
        </Box>
      </Stack>
    </>
  );
}
