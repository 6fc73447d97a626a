export * from './activities.errors';
export * from './activities.module';
export * from './application/activities';
export { ActivityListQuery } from './application/activity-list.query';
export { OpenActivity, type OpenActivityInput } from './application/open-activity.use-case';
export { ValidateActivity } from './application/validate-activity.use-case';
