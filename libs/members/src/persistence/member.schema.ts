import { EntitySchema } from 'typeorm';
import { Member } from '../domain/member';

export const MemberSchema = new EntitySchema<Member>({
  name: 'Member',
  // biome-ignore lint/suspicious/noExplicitAny: the constructor is private, and skipped on load
  target: Member as any,
  schema: 'members',
  tableName: 'member',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'integer', nullable: true },
    status: { type: 'text' },
    category: { type: 'text' },
    firstName: { type: 'text', name: 'first_name' },
    lastName: { type: 'text', name: 'last_name' },
    email: { type: 'text' },
    phone: { type: 'text', nullable: true },
    language: { type: 'text' },
    birthDate: { type: 'date', name: 'birth_date', nullable: true },
    street: { type: 'text', nullable: true },
    postalCode: { type: 'text', name: 'postal_code', nullable: true },
    city: { type: 'text', nullable: true },
    country: { type: 'text' },
    trade: { type: 'text', nullable: true },
    nissCipher: { type: 'bytea', name: 'niss_cipher', nullable: true },
    nissFingerprint: { type: 'bytea', name: 'niss_fingerprint', nullable: true },
    ibanCipher: { type: 'bytea', name: 'iban_cipher', nullable: true },
    family: { type: 'jsonb' },
    requestedOn: { type: 'date', name: 'requested_on' },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    refusalReason: { type: 'text', name: 'refusal_reason', nullable: true },
  },
});
