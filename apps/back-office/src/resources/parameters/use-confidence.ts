import { useTranslation } from '@coopera/i18n';

/** Says the marks of a source in words: "V3, R" is "3 sources agree, reproduced to the cent". */
export function useConfidence(): (marks: string) => string {
  const { t } = useTranslation();
  return (marks) =>
    marks
      .split(', ')
      .map((mark) => t(`confidenceMark.${mark}`, { defaultValue: mark }))
      .join(', ');
}
