export * from './schema-errors';
