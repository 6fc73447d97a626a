import { useTranslation } from '@coopera/i18n';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { Stacked } from '../../shell/stacked';

interface HolderCellProps {
  id: string;
  name: string | null;
  number: number | null;
  place: string | null;
}

/** A holder with his place; one who was erased says so. */
export function HolderCell({ id, name, number, place }: HolderCellProps) {
  const { t } = useTranslation();
  const second = [number, place].filter(Boolean).join(' · ');
  return (
    <Stacked
      first={
        <MuiLink component={Link} to={`/share-holders/${id}/show`} color="inherit">
          {name ?? <em>{t('shareRegister.erased')}</em>}
        </MuiLink>
      }
      second={second}
    />
  );
}
