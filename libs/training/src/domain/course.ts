import type { Decimal, Language, Money } from '@coopera/kernel';

/** A course of the catalogue, in the two languages of the cooperative. */
export interface Course {
  id: string;
  code: string;
  titleFr: string;
  titleNl: string;
  descriptionFr: string;
  descriptionNl: string;
  prerequisitesFr: string | null;
  prerequisitesNl: string | null;
  hours: Decimal;
  memberPrice: Money;
  /** Without VAT; null when the course is for members only. */
  publicPrice: Money | null;
  isActive: boolean;
}

/** The title in a language; English screens show the French one. */
export const titleIn = (course: Pick<Course, 'titleFr' | 'titleNl'>, language: Language): string =>
  language === 'nl' ? course.titleNl : course.titleFr;
