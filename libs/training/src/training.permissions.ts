import { definePermissions } from '@coopera/platform';

export const trainingPermissions = definePermissions({});
