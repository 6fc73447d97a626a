import { ActivitiesModule } from '@coopera/activities';
import { Module } from '@nestjs/common';
import { MirrorQuery } from './application/mirror.query';
import { NoteUse } from './application/note-use.use-case';
import { PotSumRepository } from './persistence/pot-sum.repository';
import { UseRepository } from './persistence/use.repository';

const services = [MirrorQuery, NoteUse];

@Module({
  imports: [ActivitiesModule],
  providers: [...services, PotSumRepository, UseRepository],
  exports: services,
})
export class PotModule {}
