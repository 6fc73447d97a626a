export * from './activities.errors';
export * from './activities.module';
export * from './application/activities';
export { OpenActivity, type OpenActivityInput } from './application/open-activity.use-case';
export { ValidateActivity } from './application/validate-activity.use-case';
