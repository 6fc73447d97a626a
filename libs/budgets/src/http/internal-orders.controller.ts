import { type ActivityId, Money, type Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, InOwnScope, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerInternalOrder } from '../application/answer-internal-order.use-case';
import { InternalOrderListQuery } from '../application/internal-order-list.query';
import { ProposeInternalOrder } from '../application/propose-internal-order.use-case';
import {
  InternalOrderCreatedDto,
  InternalOrderDto,
  InternalOrderPageDto,
  InternalOrderQueryDto,
  NewInternalOrderDto,
  OrderAnswerDto,
  OrderPartnerDto,
  OrderPartnerQueryDto,
} from './internal-order.dto';

@ApiTags('budgets')
@Controller()
export class InternalOrdersController {
  constructor(
    private readonly orders: InternalOrderListQuery,
    private readonly propose: ProposeInternalOrder,
    private readonly answerOrder: AnswerInternalOrder,
  ) {}

  /** Internal orders within one's scope, newest first. */
  @Can('budgets.internal-order.read')
  @Get('internal-orders')
  list(@Query() query: InternalOrderQueryDto, @InScope() scope: Scope): Promise<InternalOrderPageDto> {
    return this.orders.list(query, query.status, scope);
  }

  /** Those of one's own Activités. */
  @Can('budgets.internal-order.self')
  @Get('me/internal-orders')
  own(@Query() query: InternalOrderQueryDto, @InOwnScope() scope: Scope): Promise<InternalOrderPageDto> {
    return this.orders.list(query, query.status, scope);
  }

  /** Active Activités by name, trade or number. */
  @Can('budgets.internal-order.self')
  @Get('me/order-partners')
  partners(@Query() { q }: OrderPartnerQueryDto): Promise<OrderPartnerDto[]> {
    return this.orders.partners(q.trim());
  }

  @Can('budgets.internal-order.self')
  @Get('me/internal-orders/:id')
  one(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<InternalOrderDto> {
    return this.orders.one(id, scope);
  }

  /** Proposes work to another Activité, or asks it for work. */
  @Can('budgets.internal-order.self')
  @Idempotent()
  @Post('me/internal-orders')
  async make(
    @Body() { ownActivityId, partnerId, amount, ...body }: NewInternalOrderDto,
    @InOwnScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<InternalOrderCreatedDto> {
    const parties = { ownActivityId: ownActivityId as ActivityId, partnerId: partnerId as ActivityId };
    const order = { ...body, ...parties, amount: Money.fromJson(amount), by: me.displayName, scope };
    return { id: await this.propose.execute(order) };
  }

  /** Accepts (the budget moves), refuses, withdraws, cancels with both sides, or keeps. */
  @Can('budgets.internal-order.self')
  @Idempotent()
  @Post('me/internal-orders/:id/answer')
  @HttpCode(204)
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { answer, reason = '' }: OrderAnswerDto,
    @InOwnScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.answerOrder.execute({ id, answer, reason, by: me.displayName, scope });
  }
}
