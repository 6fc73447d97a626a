import { enterpriseNumber, isLocalDate, nationalRegisterNumber } from '@coopera/kernel';
import { registerDecorator } from 'class-validator';
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

const constraint = (name: string, holds: (text: string) => boolean) => (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name,
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: (value: unknown) => typeof value === 'string' && holds(value) },
  });

/** A day that exists: "2026-03-31". */
export const IsDay = constraint('isDay', isLocalDate);

/** Decimal text with at most two decimals, below ten million: "1234.56". */
export const IsDecimalAmount = constraint('isDecimalAmount', (text) => /^-?\d{1,7}(\.\d{1,2})?$/.test(text));

export const IsIban = constraint('isIban', (text) => isValidIBAN(electronicFormatIBAN(text) ?? ''));
export const IsNationalRegisterNumber = constraint(
  'isNationalRegisterNumber',
  (text) => nationalRegisterNumber(text) !== null,
);
export const IsEnterpriseNumber = constraint('isEnterpriseNumber', (text) => enterpriseNumber(text) !== null);
