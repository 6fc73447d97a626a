export * from './late-invoice.builder';
