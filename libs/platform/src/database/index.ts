export * from './column-types';
export * from './database';
