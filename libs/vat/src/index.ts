export { ApproveVatReturn } from './application/approve-vat-return.use-case';
export { PrepareVatReturn } from './application/prepare-vat-return.use-case';
export * from './vat.errors';
export * from './vat.module';
