import { locales, switchLocale, useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';

/** FR · NL · EN, each readable in its own language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <Stack direction="row" spacing={0.5} role="group" aria-label={t('ui.languageSwitch')}>
      {locales.map((locale) => {
        const isOn = i18n.language === locale;
        return (
          <Button
            key={locale}
            size="small"
            lang={locale}
            title={t(`language.${locale}`)}
            aria-pressed={isOn}
            onClick={() => switchLocale(locale)}
            sx={{
              minWidth: 36,
              px: 0.5,
              minHeight: 32,
              color: isOn ? 'primary.main' : 'text.secondary',
              bgcolor: isOn ? 'action.hover' : 'transparent',
            }}
          >
            {locale.toUpperCase()}
          </Button>
        );
      })}
    </Stack>
  );
}
