import { PlatformJobsModule } from '@coopera/platform/jobs';
import { Module } from '@nestjs/common';

@Module({ imports: [PlatformJobsModule] })
export class WorkerModule {}
