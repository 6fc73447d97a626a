export { Peppol } from './application/peppol';
export * from './domain';
export * from './peppol.errors';
export * from './peppol.module';
