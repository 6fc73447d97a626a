import { defineErrors } from '@coopera/kernel';

export const trainingErrors = defineErrors('training', {});
