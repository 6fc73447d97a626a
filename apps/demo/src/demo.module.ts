import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { InvoicingModule } from '@coopera/invoicing';
import { MembersModule } from '@coopera/members';
import { ParametersModule } from '@coopera/parameters/module';
import { PlatformModule } from '@coopera/platform';
import { SharesModule } from '@coopera/shares';
import { Module } from '@nestjs/common';
import { SeedClients } from './seed-clients';
import { SeedHistory } from './seed-history';
import { SeedPeople } from './seed-people';
import { SeedShares } from './seed-shares';

@Module({
  imports: [
    PlatformModule,
    ParametersModule,
    MembersModule,
    ActivitiesModule,
    BankingModule,
    InvoicingModule,
    SharesModule,
  ],
  providers: [SeedPeople, SeedClients, SeedHistory, SeedShares],
})
export class DemoModule {}
