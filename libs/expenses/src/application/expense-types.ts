import type { LocalDate } from '@coopera/kernel';
import { isUnverified, Parameters } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';
import type { ExpenseFamily, ExpenseType } from '../domain/expense-type';
import { expenseErrors } from '../expenses.errors';

/** The dated table of types: account, VAT recovered, professional share. */
@Injectable()
export class ExpenseTypes {
  constructor(private readonly parameters: Parameters) {}

  at(day: LocalDate): ExpenseType[] {
    const { value, ref } = this.parameters.at(day).table('expenses.types', 'expense-types');
    return value.map((type) => ({ ...type, isUnverified: type.isUnverified || isUnverified(ref.confidence) }));
  }

  /** Fails with: expenses.unknown-type */
  get(code: string, family: ExpenseFamily | null, day: LocalDate): ExpenseType {
    const type = this.at(day).find((one) => one.code === code);
    if (!type || (family && type.family !== 'both' && type.family !== family))
      throw expenseErrors.fail('unknown-type', { type: code }, '/type');
    return type;
  }
}
