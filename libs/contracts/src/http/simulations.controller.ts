import type { Language, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, InLanguage, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SimulationQuery } from '../application/simulation.query';
import { priceRequest } from './price-request';
import { SimulationDto, SimulationRequestDto } from './simulation.dto';
import { presentSimulation } from './simulation.presenter';

@ApiTags('contracts')
@Controller('payroll/simulations')
export class SimulationsController {
  constructor(private readonly simulations: SimulationQuery) {}

  /** What a contract would cost and pay; nothing is promised. */
  @Can('contracts.simulation.run')
  @Post()
  @HttpCode(200)
  async simulate(
    @Body() body: SimulationRequestDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
    @InLanguage() language: Language,
  ): Promise<SimulationDto> {
    return presentSimulation(await this.simulations.simulate(priceRequest(body, me, scope)), language);
  }
}
