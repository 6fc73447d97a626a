export * from './aid.builder';
