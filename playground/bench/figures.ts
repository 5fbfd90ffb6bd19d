/** What is measured, and how several runs become one figure. */

export type Unit = 'ratio' | 'ms' | 'MB' | 'kB' | 'count';

/** `value` is the median over the runs. */
export type Figure = { value: number; unit: Unit; min: number; max: number; runs: number };
export type Figures = Record<string, Figure>;

/** What one part of the bench gives: figures to be kept, and more that only the table shows. */
export type Measured = { figures: Figures; info: Figures };

/** One figure of several runs. */
export function figure(values: number[], unit: Unit): Figure {
  if (values.length === 0) throw new Error('A figure needs at least one run.');
  const digits = unit === 'ratio' ? 3 : 1;
  const rounded = (value: number) => Number(value.toFixed(digits));
  return {
    value: rounded(percentile(values, 50)),
    unit,
    min: rounded(Math.min(...values)),
    max: rounded(Math.max(...values)),
    runs: values.length,
  };
}

/** The value that this share of the values does not exceed; between two values at the middle of an even number. */
export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}
