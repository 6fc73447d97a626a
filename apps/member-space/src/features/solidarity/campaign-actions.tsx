import type { MemberCampaignDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

/** What one can do in a campaign: begin, go on, follow. */
export function CampaignActions({ campaign }: { campaign: MemberCampaignDto }) {
  const { t } = useTranslation();
  const { id, own, isTaking, applicationsFrom } = campaign;
  if (own && own.status !== 'draft')
    return (
      <Button component={Link} to={`/solidarite/demandes/${own.id}`} variant="contained">
        {t('solidarity.follow')}
      </Button>
    );
  if (!isTaking)
    return (
      <Typography variant="body2" color="textSecondary">
        {t('solidarity.notTaking', { date: formatDate(applicationsFrom) })}
      </Typography>
    );
  return (
    <>
      <Button component={Link} to={`/solidarite/campagnes/${id}/demande`} variant="contained">
        {t(own ? 'solidarity.goOn' : 'solidarity.apply')}
      </Button>
      <Button component={Link} to={`/solidarite/campagnes/${id}`} variant="outlined">
        {t('solidarity.doIMeet')}
      </Button>
    </>
  );
}
