import type { CourseDto, CourseFileDto } from '@coopera/api-client';
import { parseAmount } from '@coopera/i18n';

export interface CourseValues {
  code: string;
  titleFr: string;
  titleNl: string;
  descriptionFr: string;
  descriptionNl: string;
  prerequisitesFr: string;
  prerequisitesNl: string;
  hours: string;
  memberPrice: string;
  publicPrice: string;
  isActive: boolean;
}

export const emptyCourse: CourseValues = {
  code: '',
  titleFr: '',
  titleNl: '',
  descriptionFr: '',
  descriptionNl: '',
  prerequisitesFr: '',
  prerequisitesNl: '',
  hours: '',
  memberPrice: '',
  publicPrice: '',
  isActive: true,
};

export const courseValues = ({ id: _id, memberPrice, publicPrice, ...course }: CourseFileDto): CourseValues => ({
  ...emptyCourse,
  ...course,
  prerequisitesFr: course.prerequisitesFr ?? '',
  prerequisitesNl: course.prerequisitesNl ?? '',
  memberPrice: memberPrice.amount,
  publicPrice: publicPrice?.amount ?? '',
});

/** What was typed in the reader's way ("40,00"), as the API wants it. */
const money = (typed: string) => ({ amount: parseAmount(typed) ?? '0', currency: 'EUR' });

export const toCourse = ({ memberPrice, publicPrice, hours, ...typed }: CourseValues): CourseDto => ({
  ...typed,
  prerequisitesFr: typed.prerequisitesFr.trim() || undefined,
  prerequisitesNl: typed.prerequisitesNl.trim() || undefined,
  hours: hours.replace(',', '.'),
  memberPrice: money(memberPrice),
  publicPrice: publicPrice.trim() ? money(publicPrice) : undefined,
});
