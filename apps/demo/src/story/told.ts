/** Prints what each step did, as a table that grows. */
export class Told {
  private step = 0;

  title(text: string): void {
    this.step += 1;
    console.log(`\n  ${this.step}. ${text}`);
  }

  line(what: string, result: string): void {
    console.log(`     ${what.padEnd(46)} ${result}`);
  }
}

/** "1 234,56 €" of the wire's amount, without passing by a binary number. */
export function euros({ amount }: { amount: string }): string {
  const [whole = '', cents = '00'] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')},${cents} €`;
}
