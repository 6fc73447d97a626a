import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useAsked } from '../accounting/use-asked';
import { ClientListing } from './client-listing';
import { IntraListing } from './intra-listing';

/** The yearly listing of Belgian clients, and the intra-Community listing of a period. */
export default function VatListings() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ year: session.today().slice(0, 4), day: session.today() }), []);
  const [{ year, day }, ask] = useAsked(defaults);
  return (
    <>
      <PageTitle title={t('nav.vat-listings')} subtitle={t('vatReturn.listingsText')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0,1fr)' }}>
        <IntraListing day={day} onChange={(value) => ask({ day: value })} />
        <ClientListing year={year} onChange={(value) => ask({ year: value })} />
      </Box>
    </>
  );
}
