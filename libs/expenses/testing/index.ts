export * from './line-content.builder';
