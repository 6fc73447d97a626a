import { ActivitiesHttpModule } from '@coopera/activities/http';
import { BankingHttpModule } from '@coopera/banking/http';
import { BudgetsHttpModule } from '@coopera/budgets/http';
import { ContractsHttpModule } from '@coopera/contracts/http';
import { EquipmentHttpModule } from '@coopera/equipment/http';
import { ExpensesHttpModule } from '@coopera/expenses/http';
import { InvoicingHttpModule } from '@coopera/invoicing/http';
import { LedgerHttpModule } from '@coopera/ledger/http';
import { MembersHttpModule } from '@coopera/members/http';
import { ParametersHttpModule } from '@coopera/parameters/http';
import { PayrollHttpModule } from '@coopera/payroll/http';
import { PlatformHttpModule } from '@coopera/platform/http';
import { PotHttpModule } from '@coopera/pot/http';
import { RecoveryHttpModule } from '@coopera/recovery/http';
import { SharesHttpModule } from '@coopera/shares/http';
import { SolidarityHttpModule } from '@coopera/solidarity/http';
import { TrainingHttpModule } from '@coopera/training/http';
import { VatHttpModule } from '@coopera/vat/http';
import { WebhooksHttpModule } from '@coopera/webhooks/http';
import { Module } from '@nestjs/common';

@Module({
  imports: [
    PlatformHttpModule,
    ParametersHttpModule,
    LedgerHttpModule,
    MembersHttpModule,
    ActivitiesHttpModule,
    BankingHttpModule,
    InvoicingHttpModule,
    BudgetsHttpModule,
    WebhooksHttpModule,
    PayrollHttpModule,
    ContractsHttpModule,
    SharesHttpModule,
    TrainingHttpModule,
    PotHttpModule,
    SolidarityHttpModule,
    RecoveryHttpModule,
    ExpensesHttpModule,
    VatHttpModule,
    EquipmentHttpModule,
  ],
})
export class ApiModule {}
