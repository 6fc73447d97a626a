import { request } from './request';

const nameIn = (response: Response): string | undefined =>
  /filename\*?=(?:UTF-8'')?"?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];

/** Saves a protected file: a plain link cannot carry the access token. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await request(path);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = decodeURIComponent(nameIn(response) ?? fallbackName);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
