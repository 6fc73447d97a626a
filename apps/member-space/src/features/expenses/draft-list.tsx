import { useTranslation } from '@coopera/i18n';
import { DataList, Pill, Section } from '@coopera/ui';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import { type Draft, isTrip } from './draft';
import { forgetDraft } from './draft-store';
import { useDrafts } from './use-drafts';

const tones = { writing: 'info', waiting: 'warning', refused: 'error' } as const;

/** What is on this phone only: unfinished, waiting for a network, or refused with the reason. */
export function DraftList({ memberId, exceptId }: { memberId: string; exceptId?: string }) {
  const { t } = useTranslation();
  const drafts = useDrafts(memberId)?.filter(({ id }) => id !== exceptId) ?? [];
  if (drafts.length === 0) return null;
  const nameOf = ({ values }: Draft): string =>
    (isTrip(values) ? [values.from, values.to].filter(Boolean).join(' → ') : values.supplier) || t('expenses.unnamed');
  return (
    <Section title={t('expenses.onThisPhone')} sx={{ mb: 2 }}>
      <DataList
        link="span"
        rows={drafts.map((draft) => ({
          id: draft.id,
          primary: (
            <MuiLink component={Link} to={`/frais/nouveau?draft=${draft.id}`} color="inherit">
              {nameOf(draft)}
            </MuiLink>
          ),
          secondary:
            draft.problem ??
            [draft.values.amount && `${draft.values.amount} €`, draft.file?.name].filter(Boolean).join(' · '),
          amount: <Pill tone={tones[draft.state]}>{t(`expenses.draftState.${draft.state}`)}</Pill>,
          status: (
            <IconButton
              aria-label={t('expenses.forget', { name: nameOf(draft) })}
              onClick={() => void forgetDraft(draft.id)}
            >
              <DeleteOutlined />
            </IconButton>
          ),
        }))}
      />
    </Section>
  );
}
