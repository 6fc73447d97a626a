import { Module } from '@nestjs/common';
import { PotModule } from '../pot.module';
import { NoteServicesOfThePot } from './note-services-of-the-pot.subscriber';

@Module({ imports: [PotModule], providers: [NoteServicesOfThePot] })
export class PotJobsModule {}
