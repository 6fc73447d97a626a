export * from './cutover.module';
