import type { ActivityId, Scope } from '@coopera/kernel';
import { Can, InScope } from '@coopera/platform/http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClientQuery } from '../application/client.query';
import { CreateClient } from '../application/create-client.use-case';
import { ClientDto, ClientQueryDto, NewClientDto } from './client.dto';
import { InvoiceCreatedDto } from './invoice.dto';

@ApiTags('invoicing')
@Controller('clients')
export class ClientsController {
  constructor(
    private readonly query: ClientQuery,
    private readonly createClient: CreateClient,
  ) {}

  /** Clients that one's Activités use, by name or enterprise number. */
  @Can('invoicing.client.read')
  @Get()
  async search(@Query() { q }: ClientQueryDto, @InScope() scope: Scope): Promise<ClientDto[]> {
    const clients = await this.query.search(q, scope);
    return clients.map(({ ibans: _ibans, ...client }) => client);
  }

  /** Adds a client; a business known by its enterprise number is the record there is. */
  @Can('invoicing.client.write')
  @Post()
  async create(@Body() body: NewClientDto, @InScope() scope: Scope): Promise<InvoiceCreatedDto> {
    return { id: await this.createClient.execute({ ...body, activityId: body.activityId as ActivityId, scope }) };
  }
}
