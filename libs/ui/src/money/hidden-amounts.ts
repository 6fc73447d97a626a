import { preference, usePreference } from '../preferences/preference';

/** Privacy in a café or a train: amounts stay on the page but are not shown. */
export const hiddenAmounts = preference<'shown' | 'hidden'>('amounts', ['shown', 'hidden']);
export const useHiddenAmounts = (): boolean => usePreference(hiddenAmounts) === 'hidden';
