import { Can, IdPipe } from '@coopera/platform/http';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeliveryListQuery } from '../application/delivery-list.query';
import { ReplayDelivery } from '../application/replay-delivery.use-case';
import { DeliveryListQueryDto, DeliveryPageDto } from './webhook-delivery.dto';

@ApiTags('webhooks')
@Controller('webhook-deliveries')
export class WebhookDeliveriesController {
  constructor(
    private readonly query: DeliveryListQuery,
    private readonly replayDelivery: ReplayDelivery,
  ) {}

  /** What was sent to whom, newest first. */
  @Can('webhooks.delivery.read')
  @Get()
  list(@Query() query: DeliveryListQueryDto): Promise<DeliveryPageDto> {
    return this.query.list(query, query);
  }

  /** Sends it once more, under the same identifiers. */
  @Can('webhooks.delivery.replay')
  @Post(':id/replay')
  @HttpCode(202)
  replay(@Param('id', IdPipe) id: string): Promise<void> {
    return this.replayDelivery.execute(id);
  }
}
