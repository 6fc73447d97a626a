import { exposureSummary } from '@coopera/api-client';
import { useQuery } from '@tanstack/react-query';

export const useExposureSummary = () =>
  useQuery({ queryKey: ['exposures', 'summary'], queryFn: () => exposureSummary() });
