import { OpenActivity, ValidateActivity } from '@coopera/activities';
import { type AdviserId, type MemberId, wholeCooperative } from '@coopera/kernel';
import { AdmitCandidate, alone, Offices, RegisterCandidate } from '@coopera/members';
import { Logins } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { firstNames, lastNames, offices, PASSWORD, staff, streets, towns, trades } from './cast';
import { madeUpIban, madeUpNiss } from './identifiers';
import { Random } from './random';

export interface SeedSize {
  members: number;
  activities: number;
  clients: number;
  invoicesAMonth: number;
}

/** Offices, advisers, staff, members and their Activités, through the use cases that a person would use. */
@Injectable()
export class SeedPeople {
  private readonly random = new Random(2026);

  constructor(
    private readonly officeBook: Offices,
    private readonly logins: Logins,
    private readonly register: RegisterCandidate,
    private readonly admit: AdmitCandidate,
    private readonly open: OpenActivity,
    private readonly validate: ValidateActivity,
  ) {}

  async run(size: SeedSize, progress: (done: number, total: number, what: string) => void): Promise<void> {
    const advisers = await this.seedStaff();
    const members: MemberId[] = [];
    for (let index = 0; index < size.members; index += 1) {
      members.push(await this.seedMember(index, advisers));
      progress(index + 1, size.members, 'members');
    }
    for (let index = 0; index < size.activities; index += 1) {
      await this.seedActivity(index, members);
      progress(index + 1, size.activities, 'Activités');
    }
  }

  private async seedStaff(): Promise<AdviserId[]> {
    const advisers: AdviserId[] = [];
    for (const [index, office] of offices.entries()) {
      const officeId = await this.officeBook.addOffice(office);
      for (let place = 0; place < 2; place += 1) {
        const language = ['ANT', 'GNT'].includes(office.code) ? 'nl' : 'fr';
        const isZoe = office.code === 'BRU' && place === 0;
        const name = isZoe
          ? 'Zoé Claes'
          : `${this.random.pick(firstNames[language])} ${this.random.pick(lastNames[language])}`;
        const email = isZoe
          ? 'conseil@coopera.example'
          : `conseil.${office.code.toLowerCase()}.${place + 1}@coopera.example`;
        const adviserId = await this.officeBook.addAdviser({ name, email, officeId });
        await this.logins.create({
          email,
          displayName: name,
          password: PASSWORD,
          language,
          roles: ['adviser'],
          adviserId,
        });
        advisers.push(adviserId);
      }
      if (index === 0) await this.seedLogins();
    }
    return advisers;
  }

  private async seedLogins(): Promise<void> {
    for (const { email, name, language, roles } of staff)
      await this.logins.create({ email, displayName: name, password: PASSWORD, language, roles });
  }

  /** The first two are the members of the tour: Camille in French, Lotte in Dutch. Both are advised by Zoé. */
  private async seedMember(index: number, advisers: AdviserId[]): Promise<MemberId> {
    const language = index === 0 ? 'fr' : index === 1 ? 'nl' : this.random.next() < 0.62 ? 'fr' : 'nl';
    const firstName = index === 0 ? 'Camille' : index === 1 ? 'Lotte' : this.random.pick(firstNames[language]);
    const lastName = index === 0 ? 'Dubois' : index === 1 ? 'Peeters' : this.random.pick(lastNames[language]);
    const year = this.random.between(1964, 2004);
    const birthDate = `${year}-${String(this.random.between(1, 12)).padStart(2, '0')}-${String(this.random.between(1, 28)).padStart(2, '0')}`;
    const town = this.random.pick(towns);
    const email =
      index === 0
        ? 'camille@coopera.example'
        : index === 1
          ? 'lotte@coopera.example'
          : `membre${String(index + 1).padStart(3, '0')}@coopera.example`;
    const children = this.random.next() < 0.35 ? this.random.between(1, 3) : 0;
    const memberId = await this.register.execute({
      firstName,
      lastName,
      email,
      language,
      birthDate: birthDate as never,
      phone: `+32 4${this.random.between(70, 99)} ${this.random.between(10, 99)} ${this.random.between(10, 99)} ${this.random.between(10, 99)}`,
      street: `${this.random.pick(streets)} ${this.random.between(1, 180)}`,
      ...town,
      trade: this.random.pick(trades[language]),
      niss: madeUpNiss(birthDate, index * 2 + 1),
      iban: madeUpIban(1_000_000 + index),
      family: { ...alone, children: index < 2 ? 0 : children },
    });
    // Some stay candidates, so that there is something to decide.
    if (index >= 290) return memberId;
    const adviserId = (index < 2 ? advisers[2] : advisers[index % advisers.length]) as AdviserId;
    await this.admit.execute({ memberId, adviserId, scope: wholeCooperative, quietly: true });
    if (index < 2) await this.logins.setPassword(email, PASSWORD);
    return memberId;
  }

  private async seedActivity(index: number, members: MemberId[]): Promise<void> {
    const owner = index < members.length ? index : this.random.between(0, Math.min(members.length, 290) - 1);
    if (owner >= 290) return;
    const language = owner === 1 ? 'nl' : 'fr';
    const trade = index === 0 ? 'Illustration' : index === 1 ? 'Taallessen' : this.random.pick(trades[language]);
    const memberId = members[owner] as MemberId;
    const partner =
      index > 10 && this.random.next() < 0.15 ? members[(owner + 7) % Math.min(members.length, 290)] : undefined;
    const activityId = await this.open.execute({
      name: index === 0 ? 'Illustration' : index === 1 ? 'Taallessen Peeters' : `${trade} ${index + 1}`,
      trade,
      memberId,
      coBearers: partner && partner !== memberId ? [{ memberId: partner, role: 'co-worker' }] : [],
      scope: wholeCooperative,
    });
    if (index % 40 !== 39) await this.validate.execute({ activityId, by: 'Zoé Claes', scope: wholeCooperative });
  }
}
