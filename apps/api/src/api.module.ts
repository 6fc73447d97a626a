import { PlatformHttpModule } from '@coopera/platform/http';
import { Module } from '@nestjs/common';

@Module({ imports: [PlatformHttpModule] })
export class ApiModule {}
