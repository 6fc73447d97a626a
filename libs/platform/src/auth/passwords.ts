import { hash, verify } from '@node-rs/argon2';

// OWASP’s first choice for argon2id (the library’s default algorithm): 19 MiB, 2 passes, 1 lane, about 8 ms of CPU.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

export const verifyPassword = (digest: string, password: string): Promise<boolean> => verify(digest, password);
