/** `artist`: with a contract or under article 1bis. `student`: within the yearly quota of hours (beyond: `employee`). */
export type WorkerStatus = 'employee' | 'manual' | 'artist' | 'student' | 'flexi';
