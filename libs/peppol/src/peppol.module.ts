import { Module } from '@nestjs/common';
import { SimulatedAccessPoint } from './adapters/simulated-access-point.adapter';
import { Peppol } from './application/peppol';
import { ACCESS_POINT } from './application/ports/access-point.port';

@Module({ providers: [Peppol, { provide: ACCESS_POINT, useClass: SimulatedAccessPoint }], exports: [Peppol] })
export class PeppolModule {}
