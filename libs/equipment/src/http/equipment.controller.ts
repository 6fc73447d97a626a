import { type ActivityId, type LocalDate, Money, type Scope } from '@coopera/kernel';
import { Can, Idempotent, IdPipe, InScope } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DisposeOfEquipment } from '../application/dispose-of-equipment.use-case';
import { EquipmentQuery } from '../application/equipment.query';
import { RegisterEquipment } from '../application/register-equipment.use-case';
import {
  DisposalDto,
  EquipmentFileDto,
  EquipmentPageDto,
  EquipmentQueryDto,
  EquipmentRegisteredDto,
  NewEquipmentDto,
} from './equipment.dto';

@ApiTags('equipment')
@Controller('equipment')
export class EquipmentController {
  constructor(
    private readonly query: EquipmentQuery,
    private readonly register: RegisterEquipment,
    private readonly disposeOf: DisposeOfEquipment,
  ) {}

  /** What the cooperative owns for the Activités within one's scope. */
  @Can('equipment.item.read')
  @Get()
  list(@Query() query: EquipmentQueryDto, @InScope() scope: Scope): Promise<EquipmentPageDto> {
    return this.query.list(query, query, scope);
  }

  /** With its plan of depreciation. */
  @Can('equipment.item.read')
  @Get(':id')
  file(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<EquipmentFileDto> {
    return this.query.one(id, scope);
  }

  /** Enters equipment, and its plan of depreciation. */
  @Can('equipment.item.manage')
  @Idempotent()
  @Post()
  async add(@Body() { activityId, acquiredOn, cost, ...body }: NewEquipmentDto): Promise<EquipmentRegisteredDto> {
    const item = { ...body, activityId: activityId as ActivityId, acquiredOn: acquiredOn as LocalDate };
    return { id: await this.register.execute({ ...item, cost: Money.fromJson(cost) }) };
  }

  /** Takes it out of the books: sold, scrapped, lost. */
  @Can('equipment.item.manage')
  @Idempotent()
  @Post(':id/disposal')
  @HttpCode(204)
  dispose(@Param('id', IdPipe) id: string, @Body() { on, proceeds, reason }: DisposalDto): Promise<void> {
    return this.disposeOf.execute({ id, on: on as LocalDate, proceeds: Money.fromJson(proceeds), reason });
  }
}
