import { resolve } from 'node:path';
import { z } from 'zod';

const secret = z.string().min(32, 'at least 32 characters');
const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  DATABASE_URL: z.url(),
  DB_POOL: z.coerce.number().int().min(2).max(200).default(10),
  QUEUE_BACKEND: z.enum(['redis', 'postgres']).default('redis'),
  REDIS_URL: z.url().optional(),
  JWT_SECRET: secret,
  DATA_KEY: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits (32 bytes)'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  WORKER_PORT: port.default(3001),
  PUBLIC_URL: z.url().default('http://127.0.0.1:3000'),
  SMTP_URL: z.url().default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().default('Coopéra <no-reply@coopera.example>'),
  STORAGE_DRIVER: z.enum(['fs', 's3']).default('fs'),
  STORAGE_PATH: z.string().default('.data/files'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('eu-west-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  COOPERA_TODAY: z.iso.date().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  COOPERA_ROOT: z.string().default('.'),
  PEPPOL_ACCESS_POINT_URL: z.url().optional(),
  PEPPOL_ACCESS_POINT_KEY: z.string().optional(),
  DIMONA_URL: z.url().optional(),
  DIMONA_CLIENT_ID: z.string().min(1).optional(),
  DIMONA_KEY_FILE: z.string().default('secrets/dimona.pem'),
});

export type SettingName = keyof z.infer<typeof schema>;
export const settingsSchema = schema;

/** What the environment decides, parsed once at boot. `process.env` is read nowhere else. */
export class Settings {
  private constructor(private readonly values: z.infer<typeof schema>) {}

  /** @throws Error that lists every setting at fault, not only the first. */
  static from(env: NodeJS.ProcessEnv): Settings {
    const parsed = schema.safeParse(env);
    if (!parsed.success) {
      const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
      throw new Error(`The settings cannot be used:\n${faults.join('\n')}`);
    }
    if (parsed.data.QUEUE_BACKEND === 'redis' && !parsed.data.REDIS_URL)
      throw new Error('The settings cannot be used:\n  REDIS_URL: required when QUEUE_BACKEND is redis');
    return new Settings(parsed.data);
  }

  get<Name extends SettingName>(name: Name): z.infer<typeof schema>[Name] {
    return this.values[name];
  }

  /** A path of the installation (templates, data of law, fonts). */
  path(...parts: string[]): string {
    return resolve(this.values.COOPERA_ROOT, ...parts);
  }
}
