import { currentLocale } from '@coopera/i18n';

/** Courses have two languages; English screens show the French title. */
export const titleOf = ({ titleFr, titleNl }: { titleFr: string; titleNl: string }): string =>
  currentLocale() === 'nl' ? titleNl : titleFr;
