import { useUser } from '@coopera/api-client';
import { canOpen } from './permissions';

/** Whether the signed-in person may open the page of a record. */
export const useCanOpen = (resource: string): boolean => canOpen(useUser(), resource);
