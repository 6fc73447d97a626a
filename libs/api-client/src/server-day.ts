let today: string | undefined;

const browserDay = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());

/** Every answer of the API says which day it is in Brussels. */
export function noteToday(response: Response): void {
  today = response.headers.get('x-coopera-today') ?? today;
}

/** The day of the API, which may live on another one than this browser; the browser's until the API has spoken. */
export const serverDay = (): string => today ?? browserDay();
