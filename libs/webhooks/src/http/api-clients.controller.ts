import { type Principal } from '@coopera/platform';
import { Can, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateApiClient } from '../application/create-api-client.use-case';
import { IntegrationListQuery } from '../application/integration-list.query';
import { RevokeApiClient } from '../application/revoke-api-client.use-case';
import { ApiClientCreatedDto, ApiClientDto, NewApiClientDto } from './api-client.dto';
import { presentApiClient } from './webhook.presenter';

@ApiTags('webhooks')
@Controller('api-clients')
export class ApiClientsController {
  constructor(
    private readonly createApiClient: CreateApiClient,
    private readonly revokeApiClient: RevokeApiClient,
    private readonly lists: IntegrationListQuery,
  ) {}

  /** The third-party systems that have a key, revoked ones last. */
  @Can('webhooks.api-client.manage')
  @Get()
  async list(): Promise<ApiClientDto[]> {
    return (await this.lists.apiClients()).map(presentApiClient);
  }

  /** Gives a third-party system a key; it is shown this once. */
  @Can('webhooks.api-client.manage')
  @Post()
  async create(@Body() body: NewApiClientDto, @Me() me: Principal): Promise<ApiClientCreatedDto> {
    const { client, key } = await this.createApiClient.execute({ ...body, by: me.displayName });
    return { ...presentApiClient(client), key };
  }

  /** The key opens nothing any more. */
  @Can('webhooks.api-client.manage')
  @Post(':id/revocation')
  @HttpCode(204)
  revoke(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.revokeApiClient.execute({ id, by: me.displayName });
  }
}
