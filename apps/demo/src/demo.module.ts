import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { ExpensesModule } from '@coopera/expenses';
import { InvoicingModule } from '@coopera/invoicing';
import { MembersModule } from '@coopera/members';
import { ParametersModule } from '@coopera/parameters/module';
import { PlatformModule } from '@coopera/platform';
import { SharesModule } from '@coopera/shares';
import { SolidarityModule } from '@coopera/solidarity';
import { TrainingModule } from '@coopera/training';
import { Module } from '@nestjs/common';
import { SeedClients } from './seed-clients';
import { SeedExpenseDecisions } from './seed-expense-decisions';
import { SeedExpenses } from './seed-expenses';
import { SeedHistory } from './seed-history';
import { SeedPeople } from './seed-people';
import { SeedSeats } from './seed-seats';
import { SeedShares } from './seed-shares';
import { SeedSolidarity } from './seed-solidarity';
import { SeedCampaigns } from './seed-solidarity-campaigns';
import { SeedCases } from './seed-solidarity-cases';
import { SeedTeam } from './seed-team';
import { SeedTraining } from './seed-training';

@Module({
  imports: [
    PlatformModule,
    ParametersModule,
    MembersModule,
    ActivitiesModule,
    BankingModule,
    InvoicingModule,
    SharesModule,
    TrainingModule,
    SolidarityModule,
    ExpensesModule,
  ],
  providers: [
    SeedPeople,
    SeedClients,
    SeedExpenseDecisions,
    SeedExpenses,
    SeedHistory,
    SeedSeats,
    SeedShares,
    SeedTeam,
    SeedTraining,
    SeedCampaigns,
    SeedCases,
    SeedSolidarity,
  ],
})
export class DemoModule {}
