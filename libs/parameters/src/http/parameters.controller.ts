import type { Language, LocalDate } from '@coopera/kernel';
import { Clock, definePermissions } from '@coopera/platform';
import { Can, InLanguage } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isUnverified } from '../confidence';
import { Parameters } from '../parameters';
import { ParameterDto, ParameterQueryDto } from './parameter.dto';

definePermissions({ 'parameters.read': ['adviser', 'jurist', 'collections', 'payroll', 'finance', 'secretary'] });

@ApiTags('parameters')
@Controller('parameters')
export class ParametersController {
  constructor(
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Every dated legal and statutory value in force on a day, with its source. */
  @Can('parameters.read')
  @Get()
  list(@Query() { date }: ParameterQueryDto, @InLanguage() language: Language): ParameterDto[] {
    const descriptions = new Map(this.parameters.all.map((series) => [series.key, series.description[language]]));
    return this.parameters.at((date ?? this.clock.today()) as LocalDate).all.map((ref) => ({
      key: ref.key,
      unit: ref.unit,
      description: descriptions.get(ref.key) ?? '',
      from: ref.from,
      value: textOf(ref.value),
      source: ref.source,
      confidence: String(ref.confidence),
      unverified: isUnverified(ref.confidence),
      note: ref.note ?? null,
    }));
  }
}

const textOf = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.startsWith('"') ? json.slice(1, -1) : json;
};
