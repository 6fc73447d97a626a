import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from '../auth/access.guard';
import { AuthController } from '../auth/auth.controller';
import { PlatformModule } from '../platform.module';
import { SavedViews } from '../views/saved-views';
import { SavedViewsController } from '../views/saved-views.controller';
import { HealthController } from './health.controller';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { OperationsController } from './operations.controller';
import { ProblemFilter } from './problem.filter';

@Module({
  imports: [PlatformModule],
  controllers: [AuthController, HealthController, OperationsController, SavedViewsController],
  providers: [
    SavedViews,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class PlatformHttpModule {}
