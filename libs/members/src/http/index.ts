import { Module } from '@nestjs/common';
import { MembersModule } from '../members.module';
import '../members.permissions';
import { MembersController } from './members.controller';

@Module({ imports: [MembersModule], controllers: [MembersController] })
export class MembersHttpModule {}
