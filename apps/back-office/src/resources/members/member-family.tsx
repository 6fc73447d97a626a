import type { FamilySituationDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { Facts, Section } from '@coopera/ui';
import Box from '@mui/material/Box';

/** What the withholding tax depends on. */
export function MemberFamily({ family }: { family: FamilySituationDto }) {
  const { t } = useTranslation();
  const { household, scale, children, disabledChildren, disabled, singleParent } = family;
  const yes = (value: boolean) => (value ? t('answer.yes') : t('answer.no'));
  return (
    <Section title={t('family.title')}>
      <Box sx={{ maxWidth: 620 }}>
        <Facts
          facts={[
            [t('family.household'), t(`household.${household}`)],
            [t('family.scale'), scale],
            [t('family.children'), formatNumber(children)],
            [t('family.disabledChildren'), formatNumber(disabledChildren)],
            [t('family.disabled'), yes(disabled)],
            [t('family.singleParent'), yes(singleParent)],
          ]}
        />
      </Box>
    </Section>
  );
}
