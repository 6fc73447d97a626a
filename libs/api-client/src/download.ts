import { ApiError } from './problem';
import { request } from './request';

const TRIES = 10;
const isBeingMade = (error: unknown): boolean =>
  error instanceof ApiError && Boolean(error.problem.code?.endsWith('.document-not-ready'));

/** A document is made a moment after the deed that it tells: asks again while it is on its way. */
async function whenReady(path: string): Promise<Response> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await request(path);
    } catch (error) {
      if (attempt === TRIES || !isBeingMade(error)) throw error;
      await new Promise((resume) => setTimeout(resume, 1000));
    }
}

const nameIn = (response: Response): string | undefined =>
  /filename\*?=(?:UTF-8'')?"?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];

/** Saves a protected file: a plain link cannot carry the access token. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await whenReady(path);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = decodeURIComponent(nameIn(response) ?? fallbackName);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
