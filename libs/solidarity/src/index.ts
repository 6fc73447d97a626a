export * from './campaign.errors';
export * from './solidarity.errors';
export * from './solidarity.module';
