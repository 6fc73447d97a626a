import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Draft } from './draft';
import { draftsOf, onDraftsChange } from './draft-store';
import { sendWaiting } from './outbox';

/** The drafts of this phone, and their departure as soon as there is a network. */
export function useDrafts(memberId: string): Draft[] | undefined {
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState<Draft[]>();
  useEffect(() => {
    const read = () => void draftsOf(memberId).then(setDrafts);
    read();
    return onDraftsChange(read);
  }, [memberId]);
  useEffect(() => {
    const leave = async () => {
      if (await sendWaiting(memberId)) await queryClient.invalidateQueries();
    };
    void leave();
    const listener = () => void leave();
    addEventListener('online', listener);
    return () => removeEventListener('online', listener);
  }, [memberId, queryClient]);
  return drafts;
}
