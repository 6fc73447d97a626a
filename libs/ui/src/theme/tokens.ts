/** The colours of the cooperative. Coral 500 is for surfaces and marks only: as text it would be too pale. */
export const tokens = {
  ink: '#17172B',
  indigo: {
    50: '#EEEEFB',
    100: '#DCDBF7',
    300: '#9A97E6',
    500: '#4B47C4',
    600: '#3D39AE',
    700: '#312E8C',
    900: '#1D1B55',
  },
  coral: { 100: '#FFE3DA', 300: '#FF9673', 500: '#F2643D', 700: '#B83A17', 900: '#8A2A0F' },
  sand: { 50: '#FAF8F5', 100: '#F3EFE9', 200: '#E6E0D7', 300: '#D2CABE', 500: '#8A8378', 700: '#57534B' },
  green: { 100: '#DDF3E6', 500: '#2F9A63', 600: '#1B7A4B', 900: '#125C38' },
  amber: { 100: '#FDEFD2', 700: '#8A5400', 900: '#6E4300' },
  red: { 100: '#FBE1DF', 500: '#D8453B', 700: '#B3261E', 900: '#8E1C15' },
  blue: { 100: '#DEEBFB', 500: '#5B9BE5', 700: '#1A5FAE', 900: '#134883' },
  night: { default: '#121220', paper: '#1B1B2D', text: '#F2F1F7', quiet: '#B4B2C4', indigo: '#A9A6F5' },
} as const;
