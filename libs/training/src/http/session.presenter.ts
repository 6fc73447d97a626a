import type { ActivityId, LocalDate } from '@coopera/kernel';
import { Decimal, Money } from '@coopera/kernel';
import type { OwnSession } from '../application/own-session.query';
import type { SaveSessionInput } from '../application/save-session.use-case';
import type { SessionCard } from '../application/session-cards';
import type { SessionFile } from '../application/session-file.query';
import type { Course } from '../domain/course';
import type { SeatCount } from '../domain/waiting-list';
import type { CourseDto, CourseFileDto } from './course.dto';
import type { OwnSessionDto } from './registration.dto';
import type { SessionCardDto, SessionFileDto } from './session.dto';
import type { NewSlotDto, NewTrainerDto, SessionTermsDto } from './session-terms.dto';

export const courseOf = (body: CourseDto): Omit<Course, 'id'> => ({
  ...body,
  prerequisitesFr: body.prerequisitesFr?.trim() || null,
  prerequisitesNl: body.prerequisitesNl?.trim() || null,
  hours: Decimal.of(body.hours),
  memberPrice: Money.fromJson(body.memberPrice),
  publicPrice: body.publicPrice ? Money.fromJson(body.publicPrice) : null,
});

export const presentCourse = (course: Course): CourseFileDto => ({
  ...course,
  prerequisitesFr: course.prerequisitesFr ?? undefined,
  prerequisitesNl: course.prerequisitesNl ?? undefined,
  hours: course.hours.toString(),
  memberPrice: course.memberPrice.toJSON(),
  publicPrice: course.publicPrice?.toJSON(),
});

const slotOf = ({ day, from, until }: NewSlotDto) => ({ day: day as LocalDate, from, until });
const trainerOf = ({ kind, activityId, name, iban, fee }: NewTrainerDto) => ({
  kind,
  activityId: kind === 'activity' ? ((activityId as ActivityId) ?? null) : null,
  name,
  iban: kind === 'supplier' ? (iban?.replace(/\s/g, '') ?? null) : null,
  fee: Money.fromJson(fee),
});

export const termsOf = (body: SessionTermsDto): SaveSessionInput => ({
  courseId: body.courseId,
  language: body.language,
  officeId: body.officeId ?? null,
  room: body.room?.trim() || null,
  onlineUrl: body.onlineUrl ?? null,
  minimum: body.minimum,
  capacity: body.capacity,
  signUpUntil: body.signUpUntil as LocalDate,
  sellingActivityId: (body.sellingActivityId as ActivityId) ?? null,
  slots: body.slots.map(slotOf),
  trainers: body.trainers?.map(trainerOf),
});

export const presentCard = ({
  session,
  course,
  slots,
  city,
  seats,
}: SessionCard & { seats: SeatCount }): SessionCardDto => ({
  id: session.id,
  courseId: course.id,
  courseCode: course.code,
  titleFr: course.titleFr,
  titleNl: course.titleNl,
  descriptionFr: course.descriptionFr,
  descriptionNl: course.descriptionNl,
  prerequisitesFr: course.prerequisitesFr,
  prerequisitesNl: course.prerequisitesNl,
  hours: course.hours.toString(),
  status: session.status,
  language: session.language,
  officeCity: city,
  room: session.room,
  onlineUrl: session.onlineUrl,
  startsOn: session.startsOn,
  endsOn: session.endsOn,
  signUpUntil: session.signUpUntil,
  minimum: session.minimum,
  capacity: session.capacity,
  taken: seats.taken,
  waiting: seats.waiting,
  memberPrice: course.memberPrice.toJSON(),
  publicPrice: course.publicPrice?.toJSON() ?? null,
  slots,
});

export const presentFile = (file: SessionFile): SessionFileDto => ({
  ...presentCard(file),
  officeId: file.session.officeId,
  sellingActivityId: file.session.sellingActivityId,
  sellingActivityName: file.sellingActivityName,
  cancelReason: file.session.cancelReason,
  heldOn: file.session.heldOn,
  trainers: file.trainers,
});

/** The link of the online meeting is for those who have a seat. */
export const presentOwn = ({ own, budgets, terms, refundToday, overlaps, ...card }: OwnSession): OwnSessionDto => ({
  ...presentCard(card),
  onlineUrl: own?.status === 'registered' ? card.session.onlineUrl : null,
  own,
  budgets,
  terms: { freeDays: terms.freeDays, partDays: terms.partDays, part: terms.part.toPercent() },
  refundToday,
  overlaps,
});
