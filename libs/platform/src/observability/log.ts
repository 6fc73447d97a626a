import { Injectable, type LoggerService } from '@nestjs/common';
import { ClsServiceManager } from 'nestjs-cls';
import { pino } from 'pino';
import { Settings } from '../config/settings';

const SECRET = ['password', 'token', 'accessToken', 'authorization', 'cookie', 'niss', 'iban'];

/** Structured logs: one JSON line each, with the trace id of the request or delivery, and no secret. */
@Injectable()
export class Log implements LoggerService {
  private readonly logger;

  constructor(settings: Settings) {
    this.logger = pino({
      level: settings.get('LOG_LEVEL'),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`]), censor: '…' },
      mixin: () => {
        const cls = ClsServiceManager.getClsService();
        return cls.isActive() ? { traceId: cls.getId() } : {};
      },
    });
  }

  log(message: unknown, context?: unknown): void {
    this.info(String(message), context);
  }
  info(message: string, context?: unknown): void {
    this.logger.info(asObject(context), message);
  }
  warn(message: unknown, context?: unknown): void {
    this.logger.warn(asObject(context), String(message));
  }
  error(message: unknown, context?: unknown): void {
    this.logger.error(asObject(context), String(message));
  }
  debug(message: unknown, context?: unknown): void {
    this.logger.debug(asObject(context), String(message));
  }
}

const asObject = (context: unknown): object =>
  context !== null && typeof context === 'object' ? context : context === undefined ? {} : { context };
