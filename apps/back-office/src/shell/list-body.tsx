import { formatNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, PageTitle } from '@coopera/ui';
import Card from '@mui/material/Card';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Pagination, type RaRecord, useListContext } from 'react-admin';
import { FilterBar } from './filter-bar';
import { Grid } from './grid';
import type { ListPageProps } from './list-page';
import { PhoneList } from './phone-list';
import { ViewTabs } from './view-tabs';

export function ListBody<Row extends RaRecord>(props: ListPageProps<Row>) {
  const { t } = useTranslation();
  const { resource, views, filters = [], actions, subtitle, above, beforeGrid, toPhoneRow, opens = true } = props;
  const { total, error, refetch } = useListContext();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  return (
    <>
      <PageTitle
        title={t(props.titleKey ?? `nav.${resource}`)}
        aside={
          total !== undefined && (
            <Typography color="textSecondary" variant="body2" sx={{ mt: 0.5 }}>
              {formatNumber(total)}
            </Typography>
          )
        }
        subtitle={subtitle}
        actions={actions}
      />
      {above}
      <Card>
        <ViewTabs resource={resource} builtIn={views} />
        {filters.length > 0 && <FilterBar resource={resource} filters={filters} isSmall={isSmall} />}
        {beforeGrid}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && isSmall && <PhoneList resource={resource} toRow={toPhoneRow} opens={opens} />}
        {!error && !isSmall && <Grid {...props} />}
        {!error && <Pagination rowsPerPageOptions={[25, 50]} />}
      </Card>
    </>
  );
}
