import { defineErrors } from '@coopera/kernel';

export const solidarityErrors = defineErrors('solidarity', {});
