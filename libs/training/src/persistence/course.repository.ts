import { Money } from '@coopera/kernel';
import { Database, decimalColumn } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { Course } from '../domain/course';
import { trainingErrors } from '../training.errors';

type Row = Omit<Course, 'hours' | 'memberPrice' | 'publicPrice'> & {
  hours: string;
  memberPrice: string;
  publicPrice: string | null;
};

const COLUMNS = `id, code, title_fr AS "titleFr", title_nl AS "titleNl", description_fr AS "descriptionFr",
  description_nl AS "descriptionNl", prerequisites_fr AS "prerequisitesFr", prerequisites_nl AS "prerequisitesNl", hours,
  member_price AS "memberPrice", public_price AS "publicPrice", is_active AS "isActive"`;

@Injectable()
export class CourseRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: training.course-not-found */
  async get(id: string): Promise<Course> {
    const row = await this.database.first<Row>(`SELECT ${COLUMNS} FROM training.course WHERE id = $1`, [id]);
    if (!row) throw trainingErrors.fail('course-not-found');
    return asCourse(row);
  }

  /** The descriptions of some courses, in one query. */
  async descriptions(ids: string[]): Promise<ReadonlyMap<string, { descriptionFr: string; descriptionNl: string }>> {
    const rows = await this.database.query<{ id: string; descriptionFr: string; descriptionNl: string }>(
      `SELECT id, description_fr AS "descriptionFr", description_nl AS "descriptionNl" FROM training.course WHERE id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, ...texts }) => [id, texts]));
  }

  /** Writes a course, new or known. Fails with: training.course-code-taken */
  async save(course: Course, at: Date): Promise<void> {
    const taken = await this.database.first('SELECT 1 FROM training.course WHERE code = $1 AND id <> $2', [
      course.code,
      course.id,
    ]);
    if (taken) throw trainingErrors.fail('course-code-taken', { code: course.code }, '/code');
    await this.database.query(
      `INSERT INTO training.course (id, code, title_fr, title_nl, description_fr, description_nl, prerequisites_fr, prerequisites_nl,
         hours, member_price, public_price, is_active, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT (id) DO UPDATE SET code = $2, title_fr = $3, title_nl = $4, description_fr = $5, description_nl = $6,
         prerequisites_fr = $7, prerequisites_nl = $8, hours = $9, member_price = $10, public_price = $11, is_active = $12`,
      [
        course.id,
        course.code,
        course.titleFr,
        course.titleNl,
        course.descriptionFr,
        course.descriptionNl,
        course.prerequisitesFr,
        course.prerequisitesNl,
        course.hours.toString(),
        course.memberPrice.cents.toString(),
        course.publicPrice?.cents.toString() ?? null,
        course.isActive,
        at,
      ],
    );
  }
}

const moneyOf = (cents: string): Money => Money.ofCents(BigInt(cents));

const asCourse = (row: Row): Course => ({
  ...row,
  hours: decimalColumn.from(row.hours),
  memberPrice: moneyOf(row.memberPrice),
  publicPrice: row.publicPrice === null ? null : moneyOf(row.publicPrice),
});
