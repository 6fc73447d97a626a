import { definePermissions } from '@coopera/platform';

export const solidarityPermissions = definePermissions({});
