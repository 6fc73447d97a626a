import { createHash } from 'node:crypto';
import { addMonths, type LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Storage } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { fileTypeOf } from '../domain/file-type';
import { expenseErrors } from '../expenses.errors';
import { type Receipt, ReceiptRepository } from '../persistence/receipt.repository';

export interface ReceiptFile {
  name: string;
  bytes: Buffer;
}

/** The originals: by their hash, once in the cooperative, with the day until which they are kept. */
@Injectable()
export class ReceiptLocker {
  constructor(
    private readonly repository: ReceiptRepository,
    private readonly storage: Storage,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** The same file again for the same owner changes nothing. Fails with: expenses.receipt-not-accepted, expenses.duplicate-receipt */
  async put(
    owner: Pick<Receipt, 'ownerId' | 'ownerKind'>,
    { name, bytes }: ReceiptFile,
    day: LocalDate,
  ): Promise<void> {
    const contentType = fileTypeOf(bytes);
    if (!contentType) throw expenseErrors.fail('receipt-not-accepted', {}, '/file');
    const sha256 = hashOf(bytes);
    if ((await this.repository.of(owner.ownerId))?.sha256 === sha256) return;
    const storageKey = `expense-receipts/${sha256.slice(0, 2)}/${sha256}`;
    const keepUntil = this.keepUntil(day);
    const receipt = { ...owner, sha256, fileName: name, contentType, size: bytes.length, storageKey, keepUntil };
    if (!(await this.repository.put(receipt, this.clock.now())))
      throw expenseErrors.fail('duplicate-receipt', {}, '/file');
    await this.storage.put(storageKey, bytes, contentType);
  }

  /** Fails with: expenses.receipt-not-found. @throws Error when the stored file is not the one that was stored */
  async read(ownerId: string): Promise<{ receipt: Receipt; bytes: Buffer }> {
    const receipt = await this.repository.of(ownerId);
    if (!receipt) throw expenseErrors.fail('receipt-not-found');
    const bytes = await this.storage.get(receipt.storageKey);
    if (hashOf(bytes) !== receipt.sha256) throw new Error(`the receipt of ${ownerId} was altered in the storage`);
    return { receipt, bytes };
  }

  /** Nothing of the file is left in the storage: it was never submitted. */
  async forget(ownerId: string): Promise<void> {
    const receipt = await this.repository.of(ownerId);
    if (receipt) await this.storage.put(receipt.storageKey, Buffer.alloc(0), receipt.contentType);
  }

  has(ownerId: string): Promise<boolean> {
    return this.repository.of(ownerId).then((receipt) => receipt !== undefined);
  }

  /** Whether it is the very file that an owner has. */
  async holds(ownerId: string, { bytes }: ReceiptFile): Promise<boolean> {
    return (await this.repository.of(ownerId))?.sha256 === hashOf(bytes);
  }

  /** Originals are kept whole years after the year of the expense. */
  private keepUntil(day: LocalDate): LocalDate {
    const years = this.parameters.at(day).count('expenses.retention-years').value;
    return addMonths(`${day.slice(0, 4)}-12-31` as LocalDate, years * 12);
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
