import { Settings } from '@coopera/platform';
import { Global, Module } from '@nestjs/common';
import { loadParameters } from '../load-parameters';
import { Parameters } from '../parameters';

/** The dated values, read once from the installation's files. Apart from the library, which stays free of any framework. */
@Global()
@Module({
  providers: [
    {
      provide: Parameters,
      inject: [Settings],
      useFactory: (settings: Settings) => loadParameters(settings.path('libs/parameters/data')),
    },
  ],
  exports: [Parameters],
})
export class ParametersModule {}
