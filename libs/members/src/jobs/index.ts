import { Module } from '@nestjs/common';
import { MembersModule } from '../members.module';
import { KeepStandingWhenCoverageChanges } from './keep-standing-when-coverage-changes.subscriber';

@Module({ imports: [MembersModule], providers: [KeepStandingWhenCoverageChanges] })
export class MembersJobsModule {}
