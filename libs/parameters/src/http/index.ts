import { Module } from '@nestjs/common';
import { ParametersModule } from '../module';
import { ParametersController } from './parameters.controller';

@Module({ imports: [ParametersModule], controllers: [ParametersController] })
export class ParametersHttpModule {}
