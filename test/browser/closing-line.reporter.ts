import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Ends the run with one line that a machine can read: "browser: 12 passed, 0 failed". */
export default class ClosingLineReporter implements Reporter {
  private readonly cases = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.cases.add(test);
  }

  onEnd(): void {
    const outcomes = [...this.cases].map((test) => test.outcome());
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    console.log(`\nbrowser: ${outcomes.length - failed - skipped} passed, ${failed} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
