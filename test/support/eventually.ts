/** Waits until a probe holds; what depends on a worker happens soon, not at once. @throws Error when it does not in time */
export async function eventually(probe: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  let last: unknown = 'it never held';
  while (Date.now() < end) {
    try {
      if (await probe()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`not so after ${milliseconds} ms: ${last}`);
}
