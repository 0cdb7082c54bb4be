// `node tests/bench/bench.ts [--json FILE] [--only NAME]`: runs every case of cases/ and prints its figures, peers beside.
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import type { BenchCase, Figure } from './case.ts';
import { ensurePeers } from './peers.ts';
import { printFigures } from './table.ts';

const folder = import.meta.dirname;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  if (at < 0) return undefined;
  const value = process.argv[at + 1];
  if (value === undefined) throw new Error(`${name} needs a value`);
  return value;
}

async function loadCases(): Promise<BenchCase[]> {
  const files = readdirSync(path.join(folder, 'cases')).filter((file) => file.endsWith('.ts'));
  const cases: BenchCase[] = [];
  for (const file of files.sort()) {
    const loaded: { benchCase?: BenchCase } = await import(`./cases/${file}`);
    if (!loaded.benchCase) throw new Error(`cases/${file} exports no benchCase`);
    cases.push(loaded.benchCase);
  }
  return cases;
}

async function main(): Promise<void> {
  const json = option('--json');
  const only = option('--only');
  ensurePeers(folder);
  const machine = {
    ...{ node: process.version, platform: process.platform },
    ...{ cpus: cpus().length, loadAtStart: loadavg()[0] ?? 0 },
  };
  if (machine.loadAtStart > machine.cpus / 2)
    console.error(
      `The machine is busy (load ${machine.loadAtStart.toFixed(1)}): times will be longer than they are at rest.`,
    );
  const all: Figure[] = [];
  for (const benchCase of await loadCases()) {
    if (only !== undefined && benchCase.name !== only) continue;
    console.log(`\n${benchCase.name}: ${benchCase.about}`);
    const figures = await benchCase.run();
    printFigures(figures);
    all.push(...figures.map((figure) => ({ ...figure, name: `${benchCase.name}.${figure.name}` })));
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, figures: all }, null, 2)}\n`);
}

await main();
