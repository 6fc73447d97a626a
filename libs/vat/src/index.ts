export * from './vat.module';
