import type { Id } from '@coopera/kernel';
import { uuidv7 } from 'uuidv7';

/** A new identifier; ordered by time, so that indexes stay compact. */
export const newId = <Kind extends string>(): Id<Kind> => uuidv7() as Id<Kind>;
