/** An amount as it travels: decimal text, so that no cent is lost. */
export interface Money {
  amount: string;
  currency: string;
}

export const euros = (amount: string): Money => ({ amount, currency: 'EUR' });
export const zeroEuros: Money = euros('0.00');
