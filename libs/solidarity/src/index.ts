export * from './solidarity.errors';
export * from './solidarity.module';
