import type { Figure } from './case.ts';

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function verdict({ goal, value, more }: Figure): string {
  if (goal === undefined) return '';
  const reached = more ? value >= goal : value <= goal;
  return `${reached ? 'reached' : 'MISSED'} ${more ? '≥' : '≤'} ${goal}`;
}

/** Prints figures as a table, one line a figure, the peers in columns of their own. */
export function printFigures(figures: readonly Figure[]): void {
  const peers = [...new Set(figures.flatMap(({ peers: named }) => Object.keys(named ?? {})))];
  const rows = figures.map((figure) => [
    figure.name,
    figure.unit,
    shown(figure.value),
    ...peers.map((peer) => (figure.peers?.[peer] === undefined ? '' : shown(figure.peers[peer]))),
    verdict(figure),
  ]);
  const table = [['figure', 'unit', 'tongban', ...peers, 'goal'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
