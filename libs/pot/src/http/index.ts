import { Module } from '@nestjs/common';
import { PotModule } from '../pot.module';
import '../pot.permissions';
import { MirrorController } from './mirror.controller';

@Module({ imports: [PotModule], controllers: [MirrorController] })
export class PotHttpModule {}
