import { Module } from '@nestjs/common';
import { PayrollModule } from '../payroll.module';
import '../payroll.permissions';
import { EmployerCostsController } from './employer-costs.controller';
import { PayRunsController } from './pay-runs.controller';
import { PayslipsController } from './payslips.controller';

@Module({ imports: [PayrollModule], controllers: [EmployerCostsController, PayRunsController, PayslipsController] })
export class PayrollHttpModule {}
