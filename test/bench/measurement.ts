/** One budget and what was measured against it; less is better. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  /** `× JSON.parse`, `µs`, `kB` … */
  readonly unit: string;
}
