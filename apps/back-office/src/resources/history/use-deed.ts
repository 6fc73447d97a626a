import { useTranslation } from '@coopera/i18n';

/** Says a deed of the audit trail ("invoicing.invoice.issue") in words; the name itself where no words are known. */
export function useDeed(): (action: string) => string {
  const { t } = useTranslation();
  return (action) => t(`deed.${action}`, { defaultValue: action });
}
