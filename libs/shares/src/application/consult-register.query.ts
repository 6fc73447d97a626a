import type { MemberId, MoneyJson } from '@coopera/kernel';
import type { Page, PageQueryDto } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { HolderRepository } from '../persistence/holder.repository';
import { sharesErrors } from '../shares.errors';
import { type RegisterLineRead, ShareRegisterQuery } from './share-register.query';

export interface ConsultedLine
  extends Pick<
    RegisterLineRead,
    'operation' | 'kind' | 'holderName' | 'municipality' | 'shareClass' | 'count' | 'paidOn' | 'hash'
  > {
  amount: MoneyJson;
  isOwn: boolean;
}

/**
 * The register as any shareholder may read it (the articles cannot limit this): names, places, shares, dates; no street, no
 * number. Each reading is noted.
 */
@Injectable()
export class ConsultRegisterQuery {
  constructor(
    private readonly holders: HolderRepository,
    private readonly register: ShareRegisterQuery,
  ) {}

  /** Fails with: shares.not-a-holder */
  async list(memberId: MemberId | null, query: PageQueryDto): Promise<Page<ConsultedLine>> {
    const holder = memberId ? await this.holders.ofMember(memberId) : undefined;
    if (!holder || (await this.holders.sharesHeldBy(holder.id)) === 0) throw sharesErrors.fail('not-a-holder');
    const page = await this.register.list(query);
    return { ...page, items: page.items.map((line) => asConsulted(line, holder.id)) };
  }
}

const asConsulted = (line: RegisterLineRead, own: string): ConsultedLine => {
  const { operation, kind, holderName, municipality, shareClass, count, amount, paidOn, hash, holderId } = line;
  return {
    operation,
    kind,
    holderName,
    municipality,
    shareClass,
    count,
    amount,
    paidOn,
    hash,
    isOwn: holderId === own,
  };
};
