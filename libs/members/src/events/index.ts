import { defineEvent, type LocalDate, type MemberId } from '@coopera/kernel';

export interface MemberAdmitted {
  memberId: MemberId;
  number: number;
  name: string;
  admittedOn: LocalDate;
}

export const memberAdmitted = defineEvent<MemberAdmitted>('members.member-admitted.v1', {
  isPublic: true,
  description: 'A candidate became a member.',
});
