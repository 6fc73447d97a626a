import { type ActivityId, addDays, Decimal, localDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { ChangeSession, SaveCourse, SaveSession } from '@coopera/training';
import { Injectable } from '@nestjs/common';
import { SeedSeats } from './seed-seats';
import { SeedTeam } from './seed-team';
import { courses, type DemoCourse, type DemoSession, nextSessions, pastSessions } from './training-catalogue';

const SELLER = 'Formations Coopéra';

/** The catalogue of training and its sessions: those that were given, and those that one may sign up for. */
@Injectable()
export class SeedTraining {
  constructor(
    private readonly saveCourse: SaveCourse,
    private readonly saveSession: SaveSession,
    private readonly change: ChangeSession,
    private readonly seats: SeedSeats,
    private readonly team: SeedTeam,
    private readonly database: Database,
  ) {}

  /** On a day before the first session: everything is planned, and those who came had signed up. */
  async past(): Promise<void> {
    await this.team.open(SELLER);
    for (const course of courses) await this.course(course);
    for (const session of pastSessions) await this.session(session);
  }

  /** On a day after them: who came, what they thought; and the sessions to come. */
  async now(): Promise<void> {
    await this.seats.holdAll();
    for (const session of nextSessions) await this.session(session);
  }

  private async course({ code, fr, nl, hours, memberPrice, publicPrice }: DemoCourse): Promise<void> {
    await this.saveCourse.execute({
      code,
      titleFr: fr[0],
      titleNl: nl[0],
      descriptionFr: fr[1],
      descriptionNl: nl[1],
      prerequisitesFr: null,
      prerequisitesNl: null,
      hours: Decimal.of(hours),
      memberPrice: Money.of(memberPrice),
      publicPrice: publicPrice === null ? null : Money.of(publicPrice),
      isActive: true,
    });
  }

  private async session({ code, language, office, days, capacity, people, status }: DemoSession): Promise<void> {
    const [first = ''] = days;
    const seller = await this.idOf<ActivityId>('SELECT id FROM activities.v_activity WHERE name = $1', SELLER);
    const sessionId = await this.saveSession.execute({
      courseId: (await this.idOf('SELECT id FROM training.course WHERE code = $1', code)) ?? '',
      language,
      officeId: office ? await this.idOf('SELECT id FROM members.office WHERE code = $1', office) : null,
      room: office ? 'Salle Horta' : null,
      onlineUrl: office ? null : 'https://visio.coopera.example/formation',
      minimum: 4,
      capacity,
      signUpUntil: addDays(localDate(first), -2),
      sellingActivityId: seller,
      slots: days.map((day) => ({ day: localDate(day), from: '09:30', until: '12:30' })),
      trainers: this.trainersOf(code, seller),
    });
    if (status === 'draft') return;
    await this.change.open(sessionId);
    await this.seats.fill(sessionId, people);
  }

  private trainersOf(code: string, team: ActivityId | null) {
    return code === 'VOIX-01' || code === 'NEGO-01'
      ? [
          {
            kind: 'supplier' as const,
            activityId: null,
            name: 'Atelier de la voix SRL',
            iban: 'BE71096123456769',
            fee: Money.of('420.00'),
          },
        ]
      : [{ kind: 'activity' as const, activityId: team, name: SELLER, iban: null, fee: Money.of('180.00') }];
  }

  private async idOf<Id extends string = string>(sql: string, value: string): Promise<Id | null> {
    return (await this.database.first<{ id: Id }>(sql, [value]))?.id ?? null;
  }
}
