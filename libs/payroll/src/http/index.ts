import { Module } from '@nestjs/common';
import { PayrollModule } from '../payroll.module';
import '../payroll.permissions';
import { PayRunsController } from './pay-runs.controller';
import { PayslipsController } from './payslips.controller';

@Module({ imports: [PayrollModule], controllers: [PayRunsController, PayslipsController] })
export class PayrollHttpModule {}
