import type { Language, Localized } from '@coopera/kernel';
import { Offices } from '@coopera/members';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface TrainingCount {
  sessions: number;
  /** Seats used: a person who followed two sessions counts twice. */
  participations: number;
  /** Persons: by member, or by address for the public. */
  participants: number;
}

export interface TrainingFigures extends TrainingCount {
  year: number;
  byLanguage: (TrainingCount & { language: Language })[];
  byOffice: (TrainingCount & { /** Null for online sessions. */ office: string | null })[];
}

interface Row extends TrainingCount {
  language: Language | null;
  officeId: string | null;
  isTotal: boolean;
  isByLanguage: boolean;
}

/** What the figures count, for whoever publishes them. */
export const figuresDefinition: Localized = {
  fr: 'Sessions clôturées dont le premier jour tombe dans l’année. Participations : inscriptions présentes à au moins une séance. Participants : personnes distinctes, par membre, ou par adresse e-mail pour le public.',
  nl: 'Afgesloten sessies waarvan de eerste dag in het jaar valt. Deelnames: inschrijvingen die minstens één dagdeel aanwezig waren. Deelnemers: verschillende personen, per lid, of per e-mailadres voor het publiek.',
  en: 'Sessions held whose first day is in the year. Participations: registrations present at one slot at least. Participants: distinct persons, by member, or by e-mail address for the public.',
};

/**
 * The year's figures: sessions held whose first day is in the year, and who attended at least one slot of them.
 */
@Injectable()
export class TrainingFiguresQuery {
  constructor(
    private readonly database: Database,
    private readonly offices: Offices,
  ) {}

  async of(year: number): Promise<TrainingFigures> {
    const rows = await this.database.query<Row>(
      `WITH seat AS (
         SELECT DISTINCT registration.id, registration.session_id, coalesce(registration.member_id::text, lower(registration.email)) AS person
         FROM training.registration JOIN training.attendance ON attendance.registration_id = registration.id
         WHERE attendance.status = 'attended')
       SELECT session.language, session.office_id AS "officeId", grouping(session.language, session.office_id) = 3 AS "isTotal",
         grouping(session.language) = 0 AS "isByLanguage", count(DISTINCT session.id)::int AS sessions,
         count(seat.id)::int AS participations, count(DISTINCT seat.person)::int AS participants
       FROM training.session LEFT JOIN seat ON seat.session_id = session.id
       WHERE session.status = 'held' AND session.starts_on >= make_date($1, 1, 1) AND session.starts_on < make_date($1 + 1, 1, 1)
       GROUP BY GROUPING SETS ((), (session.language), (session.office_id)) ORDER BY sessions DESC`,
      [year],
    );
    const cities = await this.offices.cities();
    const total = rows.find(({ isTotal }) => isTotal);
    return {
      year,
      ...countOf(total ?? { sessions: 0, participations: 0, participants: 0 }),
      byLanguage: rows
        .filter(({ isByLanguage }) => isByLanguage)
        .map((row) => ({ language: row.language as Language, ...countOf(row) })),
      byOffice: rows
        .filter(({ isByLanguage, isTotal }) => !isByLanguage && !isTotal)
        .map((row) => ({ office: row.officeId && (cities.get(row.officeId) ?? null), ...countOf(row) })),
    };
  }
}

const countOf = ({ sessions, participations, participants }: TrainingCount): TrainingCount => ({
  sessions,
  participations,
  participants,
});
