import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Audit } from './audit/audit';
import { AuthModule } from './auth/auth.module';
import { Clock } from './clock/clock';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import { DocumentRenderer } from './documents/document-renderer';
import { Documents } from './documents/documents';
import { Cipher } from './encryption/cipher';
import { MailTemplates } from './mail/mail-template';
import { Mailer } from './mail/mailer';
import { Log } from './observability/log';
import { Metrics } from './observability/metrics';
import { Organisation } from './organisation/organisation';
import { DeadLetters } from './outbox/dead-letters';
import { Outbox } from './outbox/outbox';
import { Storage } from './storage/storage';

const services = [
  Audit,
  Cipher,
  Clock,
  DeadLetters,
  DocumentRenderer,
  Documents,
  Log,
  Mailer,
  MailTemplates,
  Metrics,
  Organisation,
  Outbox,
  Storage,
];

/** The plumbing that every module may use. */
@Global()
@Module({
  imports: [ConfigModule, DatabaseModule, AuthModule, DiscoveryModule],
  providers: services,
  exports: services,
})
export class PlatformModule {}
