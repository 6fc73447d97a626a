export { themeOptions } from './theme/theme-options';
export { tokens } from './theme/tokens';
