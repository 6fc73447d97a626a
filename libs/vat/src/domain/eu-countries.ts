/** Member States as VAT names them: Greece is EL there, and GR in addresses. Northern Ireland (XI) counts for goods only, and is left out. */
const others = 'AT BG CY CZ DE DK EE EL GR ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** A Member State other than Belgium. */
export const isOtherMemberState = (country: string): boolean => others.includes(country);

/** The prefix of VAT numbers. */
export const vatPrefix = (country: string): string => (country === 'GR' ? 'EL' : country);
