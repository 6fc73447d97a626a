import type { Language, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, InLanguage, InOwnScope, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { AcceptContract } from '../application/accept-contract.use-case';
import { CancelContract } from '../application/cancel-contract.use-case';
import { ContractFileQuery } from '../application/contract-file.query';
import { ContractListQuery } from '../application/contract-list.query';
import type { EmploymentContractId } from '../domain/employment-contract';
import {
  CancelContractDto,
  ContractCreatedDto,
  ContractFileDto,
  ContractListQueryDto,
  ContractPageDto,
  NewContractDto,
} from './contract.dto';
import { presentContract, presentCreated } from './contract.presenter';
import { priceRequest } from './price-request';

@ApiTags('contracts')
@Controller()
export class ContractsController {
  constructor(
    private readonly lists: ContractListQuery,
    private readonly files: ContractFileQuery,
    private readonly acceptContract: AcceptContract,
    private readonly cancelContract: CancelContract,
  ) {}

  /** Employment contracts within one's scope. */
  @Can('contracts.contract.read')
  @Get('contracts')
  list(@Query() query: ContractListQueryDto, @InScope() scope: Scope): Promise<ContractPageDto> {
    return this.lists.list(query, query, scope);
  }

  /** One's own. */
  @Can('contracts.contract.read')
  @Get('me/contracts')
  own(@Query() query: ContractListQueryDto, @InOwnScope() scope: Scope): Promise<ContractPageDto> {
    return this.lists.list(query, query, scope);
  }

  /** One contract, its calculation line by line and its declarations. */
  @Can('contracts.contract.read')
  @Get('contracts/:id')
  async file(
    @Param('id', IdPipe) id: string,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<ContractFileDto> {
    return presentContract(await this.files.read(id as EmploymentContractId, scope), language);
  }

  /** Makes a contract of a simulation: the same cents, and the budget reserved. */
  @Can('contracts.contract.write')
  @Idempotent()
  @Post('contracts')
  async accept(
    @Body() body: NewContractDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<ContractCreatedDto> {
    const { title, place, schedule } = body;
    const mayWritePast = me.permissions.has('contracts.contract.write-past');
    const request = { ...priceRequest(body, me, scope), title, place, schedule, by: me.displayName, mayWritePast };
    return presentCreated(await this.acceptContract.execute(request));
  }

  /** Gives up a contract before its start; its budget is free again. */
  @Can('contracts.contract.cancel')
  @Idempotent()
  @Post('contracts/:id/cancellation')
  @HttpCode(204)
  cancel(@Param('id', IdPipe) id: string, @Body() body: CancelContractDto, @InScope() scope: Scope): Promise<void> {
    return this.cancelContract.execute({ id: id as EmploymentContractId, reason: body.reason, scope });
  }

  /** The contract as a PDF, in the worker's language. */
  @Can('contracts.contract.read')
  @Get('contracts/:id/pdf')
  @ApiProduces('application/pdf')
  async pdf(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.pdf(id as EmploymentContractId, scope);
    return fileAnswer(bytes, name, type);
  }
}
