import type { NewClientDto } from '@coopera/api-client';
import type { Locale } from '@coopera/i18n';

export interface ClientValues extends Omit<NewClientDto, 'activityId' | 'enterpriseNumber' | 'vatNumber' | 'email'> {
  enterpriseNumber: string;
  vatNumber: string;
  /** Whether a Belgian client charges VAT itself: its VAT number is then its enterprise number. */
  hasVat: boolean;
  email: string;
}

export const clientKinds: ClientValues['kind'][] = ['business', 'public', 'consumer', 'foreign'];
export const hasEnterpriseNumber = (kind: ClientValues['kind']): boolean => kind === 'business' || kind === 'public';

export const emptyClient = (name: string, language: Locale): ClientValues => ({
  kind: 'business',
  name,
  enterpriseNumber: '',
  hasVat: true,
  vatNumber: '',
  email: '',
  street: '',
  postalCode: '',
  city: '',
  country: 'BE',
  language,
});

/** "BE 0404.000.025" → "0404000025". */
const digitsOf = (typed: string): string => typed.replace(/\D/g, '').padStart(10, '0');

export function toNewClient({ hasVat, ...values }: ClientValues, activityId: string): NewClientDto {
  const enterpriseNumber = hasEnterpriseNumber(values.kind) ? digitsOf(values.enterpriseNumber) : null;
  const foreign = values.kind === 'foreign' ? values.vatNumber.replace(/[^A-Za-z0-9]/g, '').toUpperCase() : '';
  return {
    ...values,
    activityId,
    enterpriseNumber,
    vatNumber: enterpriseNumber && hasVat ? `BE${enterpriseNumber}` : foreign || null,
    email: values.email.trim() || null,
  };
}
