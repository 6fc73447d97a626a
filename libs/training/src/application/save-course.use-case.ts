import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Course } from '../domain/course';
import { CourseRepository } from '../persistence/course.repository';

/** Adds a course to the catalogue, or changes one. Fails with: training.course-not-found, training.course-code-taken */
@Injectable()
export class SaveCourse {
  constructor(
    private readonly courses: CourseRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id: known, ...data }: Omit<Course, 'id'> & { id?: string }): Promise<string> {
    if (known) await this.courses.get(known);
    const id = known ?? newId<'training-course'>();
    await this.courses.save({ ...data, id }, this.clock.now());
    await this.audit.record({
      action: 'training.course.save',
      subjectKind: 'training-course',
      subjectId: id,
      after: { code: data.code, isActive: data.isActive },
    });
    return id;
  }
}
