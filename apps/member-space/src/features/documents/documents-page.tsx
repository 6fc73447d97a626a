import { useTranslation } from '@coopera/i18n';
import { PageTitle, Section } from '@coopera/ui';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSearchParams } from 'react-router';
import { DocumentList } from './document-list';
import { documentKinds } from './queries';

export default function DocumentsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const kind = documentKinds.find((each) => each === search.get('kind')) ?? documentKinds[0];
  return (
    <>
      <PageTitle title={t('documents.title')} subtitle={t('documents.subtitle')} />
      <Section>
        <Tabs
          value={kind}
          onChange={(_, next) => setSearch({ kind: next }, { replace: true })}
          variant="scrollable"
          aria-label={t('documents.byKind')}
          sx={{ borderBottom: 1, borderColor: 'divider', mt: -1, mb: 1, '& .MuiTab-root': { minWidth: 0, px: 1.5 } }}
        >
          {documentKinds.map((each) => (
            <Tab key={each} value={each} label={t(`documentKind.${each}`)} />
          ))}
        </Tabs>
        <DocumentList key={kind} kind={kind} />
      </Section>
    </>
  );
}
