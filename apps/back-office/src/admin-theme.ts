import { i18next, type Locale } from '@coopera/i18n';
import { type Mode, themeOptions, tokens } from '@coopera/ui';
import { enUS, frFR, nlNL } from '@mui/material/locale';
import { deepmerge } from '@mui/utils';
import { defaultTheme, type RaThemeOptions } from 'react-admin';

const muiTexts = { fr: frFR, nl: nlNL, en: enUS };

/** react-admin slides its bulk bar over what is above the table; ours covers the heading row instead. */
const bulkBar = (isDark: boolean) => ({
  styleOverrides: {
    root: {
      '& .RaBulkActionsToolbar-toolbar': {
        borderRadius: 0,
        transform: 'none',
        minHeight: 42,
        height: 42,
        backgroundColor: isDark ? '#2A2850' : tokens.indigo[50],
      },
      '& .RaBulkActionsToolbar-collapsed': { minHeight: 0, height: 0, overflow: 'hidden' },
      '& .RaBulkActionsToolbar-topToolbar': { padding: 0, alignItems: 'center' },
    },
  },
});

const ownParts = (isDark: boolean) => ({
  components: {
    MuiTableCell: { styleOverrides: { sizeSmall: { padding: '7px 10px' } } },
    MuiLinearProgress: { defaultProps: { 'aria-label': i18next.t('ui.loading') } },
    RaBulkActionsToolbar: bulkBar(isDark),
  },
});

const { MuiTextField: _field, MuiFormControl: _control, ...plain } = defaultTheme.components ?? {};

export function adminTheme(mode: Mode, locale: Locale): RaThemeOptions {
  const base = { ...defaultTheme, components: plain };
  const themed = deepmerge(base, themeOptions(mode, 'compact') as RaThemeOptions);
  return deepmerge(deepmerge(themed, ownParts(mode === 'dark')), muiTexts[locale]) as RaThemeOptions;
}
