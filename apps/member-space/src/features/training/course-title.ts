import { currentLocale } from '@coopera/i18n';

interface Titled {
  titleFr: string;
  titleNl: string;
}
interface Described {
  descriptionFr: string;
  descriptionNl: string;
}

const isDutch = (): boolean => currentLocale() === 'nl';

/** Courses have two languages; English screens show the French text. */
export const courseTitle = ({ titleFr, titleNl }: Titled): string => (isDutch() ? titleNl : titleFr);
export const courseText = ({ descriptionFr, descriptionNl }: Described): string =>
  isDutch() ? descriptionNl : descriptionFr;
