import { Global, Module } from '@nestjs/common';
import { Settings } from './settings';

@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => Settings.from(process.env) }],
  exports: [Settings],
})
export class ConfigModule {}
