import type { Language } from '@coopera/kernel';
import { Can, InLanguage } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { figuresDefinition, TrainingFiguresQuery } from '../application/training-figures.query';
import { FiguresQueryDto, TrainingFiguresDto } from './figures.dto';

@ApiTags('training')
@Controller('training-figures')
export class TrainingFiguresController {
  constructor(private readonly figures: TrainingFiguresQuery) {}

  /** The year's figures: sessions held, participations, participants. */
  @Can('training.figures.read')
  @Get()
  async ofYear(@Query() { year }: FiguresQueryDto, @InLanguage() language: Language): Promise<TrainingFiguresDto> {
    return { ...(await this.figures.of(year)), definition: figuresDefinition[language] };
  }
}
