import { ErrorState, LoadingRows } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { CaptureForm } from './capture-form';
import { DraftList } from './draft-list';
import { optionsQuery } from './queries';
import { useDraft } from './use-draft';

/** The draft that the address names, or a new one; with what one chooses from. */
export function Capture({ memberId }: { memberId: string }) {
  const [search] = useSearchParams();
  const { data: options, error, refetch } = useQuery(optionsQuery(memberId));
  const { draft, lineError } = useDraft(memberId, search);
  const problem = error ?? lineError;
  if (problem) return <ErrorState error={problem} onRetry={() => void refetch()} />;
  if (!options || !draft) return <LoadingRows />;
  return (
    <>
      <DraftList memberId={memberId} exceptId={draft.id} />
      <CaptureForm key={draft.id} draft={draft} options={options} />
    </>
  );
}
