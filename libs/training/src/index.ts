export * from './training.errors';
export * from './training.module';
