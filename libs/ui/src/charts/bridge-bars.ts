export interface BridgeBar {
  /** Percent of the width. */
  left: number;
  width: number;
}

/** Where the bar of each step stands: it begins where the step before ended; a level stands on zero. */
export function bridgeBars(steps: readonly { value: number; isLevel: boolean }[]): BridgeBar[] {
  let level = 0;
  const spans = steps.map(({ value, isLevel }) => {
    const [from, to] = isLevel ? [0, value] : [level, level + value];
    level = to;
    return [Math.min(from, to), Math.max(from, to)] as const;
  });
  const lowest = Math.min(0, ...spans.map(([from]) => from));
  const range = Math.max(1, ...spans.map(([, to]) => to)) - lowest;
  return spans.map(([from, to]) => ({ left: ((from - lowest) / range) * 100, width: ((to - from) / range) * 100 }));
}
