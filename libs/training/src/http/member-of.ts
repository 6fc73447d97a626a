import type { MemberId } from '@coopera/kernel';
import type { Principal } from '@coopera/platform';
import { trainingErrors } from '../training.errors';

/** The member who asks. Fails with: training.not-a-member */
export function memberOf({ memberId }: Principal): MemberId {
  if (!memberId) throw trainingErrors.fail('not-a-member');
  return memberId;
}
