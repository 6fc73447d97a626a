import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdmitCandidate } from './application/admit-candidate.use-case';
import { MemberFileQuery } from './application/member-file.query';
import { MemberListQuery } from './application/member-list.query';
import { MemberStanding } from './application/member-standing';
import { Members } from './application/members';
import { Offices } from './application/offices';
import { PrivateFiles } from './application/private-files.query';
import { ReassignMembers } from './application/reassign-members.use-case';
import { RefuseCandidate } from './application/refuse-candidate.use-case';
import { RegisterCandidate } from './application/register-candidate.use-case';
import { MemberRepository } from './persistence/member.repository';
import { MemberSchema } from './persistence/member.schema';

const services = [
  AdmitCandidate,
  MemberFileQuery,
  MemberListQuery,
  MemberStanding,
  Members,
  Offices,
  PrivateFiles,
  ReassignMembers,
  RefuseCandidate,
  RegisterCandidate,
];

@Module({
  imports: [TypeOrmModule.forFeature([MemberSchema])],
  providers: [...services, MemberRepository],
  exports: services,
})
export class MembersModule {}
