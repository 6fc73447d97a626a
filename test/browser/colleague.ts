import { expect } from '@playwright/test';
import type { Account } from './accounts';

/** Somebody of the cooperative who works by the API while another is at the screen. */
export class Colleague {
  private token = '';
  /** The day of the API, which may live on another one than this machine. */
  today = '';

  constructor(private readonly url: string) {}

  async signIn(account: Account): Promise<this> {
    const { accessToken } = await this.post<{ accessToken: string }>('/auth/login', account);
    this.token = accessToken;
    return this;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  /** The whole answer, headers included. */
  answer(path: string): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, { headers: { Authorization: `Bearer ${this.token}` } });
  }

  post<Answer>(path: string, body?: unknown): Promise<Answer> {
    return this.send<Answer>('POST', path, body);
  }

  put<Answer>(path: string, body?: unknown): Promise<Answer> {
    return this.send<Answer>('PUT', path, body);
  }

  async upload<Answer>(path: string, name: string, bytes: Uint8Array): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(bytes)]), name);
    return this.send<Answer>('POST', path, form);
  }

  /** Waits until what a worker does is done. */
  async until<Found>(what: string, look: () => Promise<Found | undefined | false>): Promise<Found> {
    for (const end = Date.now() + 40_000; Date.now() < end; ) {
      const found = await look();
      if (found) return found;
      await new Promise((resume) => setTimeout(resume, 250));
    }
    throw new Error(`waited in vain for ${what}`);
  }

  private async send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}),
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      body: isForm ? body : body && JSON.stringify(body),
    });
    const text = await response.text();
    expect(response.ok, `${method} ${path}: ${response.status} ${text}`).toBe(true);
    this.today = response.headers.get('x-coopera-today') ?? this.today;
    return (text ? JSON.parse(text) : undefined) as Answer;
  }
}
