import type { MemberFile } from '../application/member-file.query';
import type { MemberFileDto } from './member.dto';

export function presentFile({ member, niss, iban, adviser }: MemberFile): MemberFileDto {
  const { nissCipher: _n, nissFingerprint: _f, ibanCipher: _i, ...shown } = member;
  return { ...shown, name: member.name, niss, iban, adviser };
}
