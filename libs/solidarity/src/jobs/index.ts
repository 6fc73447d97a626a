import { Module } from '@nestjs/common';
import { SolidarityModule } from '../solidarity.module';
import { EraseExpiredApplications } from './erase-expired-applications.job';
import { MakeLetterWhenAidDecided } from './make-letter-when-aid-decided.subscriber';

@Module({ imports: [SolidarityModule], providers: [EraseExpiredApplications, MakeLetterWhenAidDecided] })
export class SolidarityJobsModule {}
