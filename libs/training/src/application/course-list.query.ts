import { Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Course } from '../domain/course';
import { CourseRepository } from '../persistence/course.repository';

export interface CourseListItem {
  id: string;
  code: string;
  titleFr: string;
  titleNl: string;
  hours: string;
  memberPrice: MoneyJson;
  publicPrice: MoneyJson | null;
  isActive: boolean;
  /** Sessions planned or given, those that were cancelled left out. */
  sessions: number;
}

type Row = Omit<CourseListItem, 'memberPrice' | 'publicPrice'> & { memberPrice: string; publicPrice: string | null };

/** The catalogue of the cooperative. */
@Injectable()
export class CourseListQuery {
  constructor(
    private readonly database: Database,
    private readonly courses: CourseRepository,
  ) {}

  /** Fails with: training.course-not-found */
  one(id: string): Promise<Course> {
    return this.courses.get(id);
  }

  async list(query: PageQueryDto, filter: { isActive?: boolean }): Promise<Page<CourseListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: `course.id, course.code, course.title_fr AS "titleFr", course.title_nl AS "titleNl", course.hours,
        course.member_price AS "memberPrice", course.public_price AS "publicPrice", course.is_active AS "isActive",
        (SELECT count(*)::int FROM training.session WHERE course_id = course.id AND status <> 'cancelled') AS sessions`,
      from: `FROM training.course AS course WHERE ($1::boolean IS NULL OR course.is_active = $1)
        AND ($2::text IS NULL OR course.code || ' ' || course.title_fr || ' ' || course.title_nl ILIKE '%' || $2 || '%')`,
      params: [filter.isActive ?? null, query.q?.trim() || null],
      sortable: {
        code: 'course.code',
        titleFr: 'course.title_fr',
        titleNl: 'course.title_nl',
        memberPrice: 'course.member_price',
        hours: 'course.hours',
      },
      tieBreak: 'course.id',
      query,
    });
    return { ...page, items: page.items.map(asItem) };
  }
}

const asItem = (row: Row): CourseListItem => ({
  ...row,
  memberPrice: moneyOf(row.memberPrice),
  publicPrice: row.publicPrice === null ? null : moneyOf(row.publicPrice),
});
const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
