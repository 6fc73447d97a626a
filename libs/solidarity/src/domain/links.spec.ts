import type { ActivityId, AdviserId, LoginId, MemberId } from '@coopera/kernel';
import { type Applicant, type Judge, type LinkKind, linksBetween } from './links';

const anApplicant = (more: Partial<Applicant> = {}): Applicant => ({
  memberId: 'camille' as MemberId,
  adviserId: null,
  street: 'Rue Haute 12',
  postalCode: '1000',
  ibans: ['BE68 5390 0754 7034'],
  activityIds: ['illustration' as ActivityId],
  advisedBy: 'zoe' as AdviserId,
  declaredWith: [],
  ...more,
});
const aJudge = (more: Partial<Judge> = {}): Judge => ({
  loginId: 'login-jef' as LoginId,
  memberId: 'jef' as MemberId,
  adviserId: null,
  street: 'Molenweg 3',
  postalCode: '9000',
  ibans: ['BE71 0961 2345 6769'],
  activityIds: ['jazz' as ActivityId],
  ...more,
});
const staff: Partial<Judge> = { memberId: null, street: null, postalCode: null, ibans: [], activityIds: [] };

/** Source of every case: règlement du fonds (confidence U). */
const cases: [name: string, applicant: Partial<Applicant>, judge: Partial<Judge>, links: LinkKind[]][] = [
  ['nobody that the software knows', {}, {}, []],
  ['himself', {}, { memberId: 'camille' as MemberId }, ['same-person']],
  ['the same household', {}, { street: 'Rue Haute 12', postalCode: '1000' }, ['same-household']],
  ['the same household, written otherwise', {}, { street: '  RUE  haute, 12', postalCode: '1000' }, ['same-household']],
  [
    'the same household, with and without accents',
    { street: 'Allée 1' },
    { street: 'Allee 1', postalCode: '1000' },
    ['same-household'],
  ],
  ['the same street in another town', {}, { street: 'Rue Haute 12', postalCode: '4000' }, []],
  ['another house of the street', {}, { street: 'Rue Haute 121', postalCode: '1000' }, []],
  ['two people without an address', { street: null }, { street: null, postalCode: '1000' }, []],
  ['a co-bearer of one Activité', {}, { activityIds: ['jazz', 'illustration'] as ActivityId[] }, ['co-bearer']],
  ['two people without Activité', { activityIds: [] }, { activityIds: [] }, []],
  ['his adviser', {}, { ...staff, adviserId: 'zoe' as AdviserId }, ['adviser']],
  ['the adviser of others', {}, { ...staff, adviserId: 'pieter' as AdviserId }, []],
  ['a member of staff, where the applicant has no adviser', { advisedBy: null }, staff, []],
  ['one with whom a link was declared', { declaredWith: ['login-jef' as LoginId] }, {}, ['declared']],
  ['one beside whom a link was declared', { declaredWith: ['login-an' as LoginId] }, {}, []],
  ['the same account', {}, { ibans: ['BE68 5390 0754 7034'] }, ['same-iban']],
  ['the same account, written without spaces', {}, { ibans: ['be68539007547034'] }, ['same-iban']],
  ['the account named for this aid', { ibans: ['BE68 5390 0754 7034', 'BE71096123456769'] }, {}, ['same-iban']],
  [
    'several links, the closest first',
    { declaredWith: ['login-jef' as LoginId] },
    { street: 'Rue Haute 12', postalCode: '1000', activityIds: ['illustration' as ActivityId] },
    ['same-household', 'co-bearer', 'declared'],
  ],
];

describe('the links between an applicant and who would decide', () => {
  it.each(cases)('%s', (_name, applicant, judge, links) =>
    expect(linksBetween(anApplicant(applicant), aJudge(judge))).toEqual(links),
  );
});
