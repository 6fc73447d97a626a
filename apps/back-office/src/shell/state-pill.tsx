import { useTranslation } from '@coopera/i18n';
import { Pill, type StatusKind, StatusPill, type Tone } from '@coopera/ui';

const tones = {
  deliveryState: { queued: 'info', delivered: 'success', failing: 'error' },
  letterState: { open: 'warning', dead: 'error' },
  entryState: { waiting: 'warning', posted: 'success', refused: 'error' },
  orderState: { waiting: 'info', 'in-file': 'primary', sent: 'success' },
  payFileState: { prepared: 'warning', approved: 'success' },
  payslipState: { queued: 'info', computed: 'primary', failed: 'error', approved: 'success' },
  periodState: { closed: 'success', open: 'warning', running: 'neutral' },
  registerKind: { subscription: 'success', resignation: 'warning', correction: 'info' },
  resignationState: {
    requested: 'info',
    accepted: 'primary',
    registered: 'warning',
    approved: 'success',
    refused: 'error',
  },
  statementPosting: { waiting: 'warning', posted: 'success', known: 'neutral' },
  vatReturnState: { running: 'neutral', draft: 'warning', prepared: 'info', filed: 'success', superseded: 'neutral' },
} satisfies Record<string, Record<string, Tone>>;

type OwnState = keyof typeof tones;
export type OfficeState = StatusKind | OwnState;

const isOwn = (kind: OfficeState): kind is OwnState => kind in tones;

/** The state of a thing: of the shared vocabulary, or one that only the office knows. */
export function StatePill({ kind, state }: { kind: OfficeState; state: string }) {
  const { t } = useTranslation();
  if (!isOwn(kind)) return <StatusPill kind={kind} status={state} />;
  const tone: Tone | undefined = (tones[kind] as Record<string, Tone>)[state];
  return (
    <Pill dot tone={tone ?? 'neutral'}>
      {t(`${kind}.${state}`)}
    </Pill>
  );
}
