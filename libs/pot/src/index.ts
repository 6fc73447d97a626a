export * from './pot.module';
