import { session } from '@coopera/api-client';

/** The month that runs, up to today. */
export const thisMonth = (): { from: string; to: string } => {
  const today = session.today();
  return { from: `${today.slice(0, 7)}-01`, to: today };
};

export const thisYear = (): { from: string; to: string } => {
  const today = session.today();
  return { from: `${today.slice(0, 4)}-01-01`, to: today };
};

/** The year that runs and those before it. */
export const yearChoices = (count = 4): { value: string; label: string }[] =>
  Array.from({ length: count }, (_, back) => String(Number(session.today().slice(0, 4)) - back)).map((year) => ({
    value: year,
    label: year,
  }));
