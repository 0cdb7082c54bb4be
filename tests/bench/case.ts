/** One measured number, with the same of the peers beside it. Less is better unless `more` is set. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'KB' | 'MB' | 'times';
  readonly value: number;
  readonly peers?: Readonly<Record<string, number>>;
  /** What is to be reached. */
  readonly goal?: number;
  readonly more?: boolean;
}

/** A bench: a file in `cases/` that exports one as `benchCase`. Whatever it measures runs in processes of its own. */
export interface BenchCase {
  readonly name: string;
  readonly about: string;
  run(): Promise<Figure[]>;
}
