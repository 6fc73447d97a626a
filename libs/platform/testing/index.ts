export * from './cloned-database';
export * from './frozen-clock';
export * from './medium-context';
