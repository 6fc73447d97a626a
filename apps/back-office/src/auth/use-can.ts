import { useUser } from '@coopera/api-client';
import { hasPermission } from './permissions';

/** Whether the signed-in person may do something; the API decides again, always. */
export const useCan = (permission: string): boolean => hasPermission(useUser(), permission);
