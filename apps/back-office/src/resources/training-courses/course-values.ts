import type { CourseDto, CourseFileDto } from '@coopera/api-client';
import { currentLocale, parseAmount } from '@coopera/i18n';

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

/** "25.00" as the reader would type it. */
const typed = (decimal: string): string => (currentLocale() === 'en' ? decimal : decimal.replace('.', ','));

export const courseValues = ({ id: _id, memberPrice, publicPrice, ...course }: CourseFileDto): CourseValues => ({
  ...emptyCourse,
  ...course,
  prerequisitesFr: course.prerequisitesFr ?? '',
  prerequisitesNl: course.prerequisitesNl ?? '',
  hours: typed(course.hours.replace(/\.0$/, '')),
  memberPrice: typed(memberPrice.amount),
  publicPrice: typed(publicPrice?.amount ?? ''),
});

/** What was typed in the reader's way ("40,00"), as the API wants it. */
const money = (text: string) => ({ amount: parseAmount(text) ?? '0', currency: 'EUR' });

export const toCourse = ({ memberPrice, publicPrice, hours, ...texts }: CourseValues): CourseDto => ({
  ...texts,
  prerequisitesFr: texts.prerequisitesFr.trim() || undefined,
  prerequisitesNl: texts.prerequisitesNl.trim() || undefined,
  hours: hours.replace(',', '.'),
  memberPrice: money(memberPrice),
  publicPrice: publicPrice.trim() ? money(publicPrice) : undefined,
});
