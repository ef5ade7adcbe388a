/**
 * npm run bench:folder -- [FILES…]: what a review of so many files takes: with one core and with all, each step of a
 * file, the memory of the program and of all its processes. Beside it, where python3-openpyxl is installed, openpyxl reading the
 * same files. Wall time: nothing else should run meanwhile.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check } from '../../src/core/check';
import { marksOf } from '../../src/core/edits/plan-highlights';
import { annotate } from '../../src/hosts/file/annotate/annotate';
import { readWorkbook } from '../../src/hosts/file/read';
import { realFiles, varied } from './files';

const program = resolve(__dirname, '../../build/heji.cjs');
const PER_UNIT = 20;
const SAMPLED_EVERY_MS = 200;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** The same files whenever it is asked, in folders of units. */
function writeFiles(folder: string, count: number): void {
  const originals = realFiles();
  for (let i = 0; i < count; i += 1) {
    const unit = join(folder, `单位${String(Math.floor(i / PER_UNIT))}`);
    mkdirSync(unit, { recursive: true });
    writeFileSync(join(unit, `${String(i)}.xlsx`), varied(originals[i % originals.length]!, i));
  }
}

/** Peak of a process's memory in MB, as Linux tells it; 0 elsewhere, and of one that is gone. */
function memoryOf(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const TICKS_PER_SECOND = 100;

/** Processor time of a process so far in seconds, as Linux tells it. */
function processorOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

interface Run {
  readonly ms: number;
  /** Peaks in MB: of the program, and of all its processes together. */
  readonly own: number;
  readonly all: number;
  /** Processor time in seconds: of the program, and of the processes that check. */
  readonly program: number;
  readonly checking: number;
}

/**
 * What holds a command to one core: V8 compiles and collects beside the program, so that one process alone takes 1.4 cores where it
 * may. Nothing where there is no taskset.
 */
const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** Runs a command to its end, on so many cores. */
function run(args: readonly string[], cores: number): Promise<Run> {
  const began = performance.now();
  const [command, ...rest] = [...(cores === 1 ? ONE_CORE : []), process.execPath, program, ...args];
  const child = spawn(command!, rest, { stdio: ['ignore', 'ignore', 'ignore'] });
  const pid = child.pid!;
  const spent = new Map<number, number>();
  let [own, all] = [0, 0];
  const sampling = setInterval(() => {
    const processes = [pid, ...childrenOf(pid)];
    own = Math.max(own, memoryOf(pid, 'VmHWM'));
    all = Math.max(
      all,
      processes.reduce((sum, one) => sum + memoryOf(one, 'VmRSS'), 0),
    );
    for (const one of processes) spent.set(one, Math.max(spent.get(one) ?? 0, processorOf(one)));
  }, SAMPLED_EVERY_MS);
  return new Promise((done) => {
    child.on('exit', () => {
      clearInterval(sampling);
      const whole = [...spent.values()].reduce((sum, time) => sum + time, 0);
      const program_ = spent.get(pid) ?? 0;
      done({ ms: performance.now() - began, own, all, program: program_, checking: whole - program_ });
    });
  });
}

/** Each step of a file in this process, in milliseconds of its time. */
function steps(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .slice(0, 200);
  const spent = { read: 0, check: 0, write: 0 };
  const timed = <T>(step: keyof typeof spent, work: () => T): T => {
    const { user, system } = process.cpuUsage();
    const result = work();
    const now = process.cpuUsage();
    spent[step] += (now.user + now.system - user - system) / 1000;
    return result;
  };
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    const sheets = timed('read', () => readWorkbook(bytes));
    const { tables } = timed('check', () => check(sheets));
    const page = { name: '校验报告', widths: [], rows: [] };
    const marked = sheets.map((sheet) => ({
      ...{ sheet: sheet.name, notes: [] },
      marks: marksOf(
        sheet,
        tables.filter(({ declaration }) => declaration.sheet === sheet.name).flatMap((t) => t.findings),
      ),
    }));
    timed('write', () => annotate(bytes, { author: 'bench', sheets: marked, page }));
  }
  const each = Object.entries(spent).map(([step, ms]) => `${step} ${(ms / paths.length).toFixed(1)} ms`);
  say(`a file, in one process, ${String(paths.length)} files: ${each.join(', ')}`);
}

const OPENPYXL =
  'import openpyxl,sys,pathlib,time\nt=time.time()\nn=0\nfor p in pathlib.Path(sys.argv[1]).rglob("*.xlsx"):\n for s in openpyxl.load_workbook(p,data_only=True):\n  n+=sum(1 for r in s.iter_rows() for c in r if c.value is not None)\nprint(f"{time.time()-t:.1f} s, {n} cells")';

const told = ({ ms, own, all, program: of, checking }: Run): string =>
  `${seconds(ms)} (processor: program ${of.toFixed(1)} s, checking ${checking.toFixed(1)} s), program ${own.toFixed(0)} MB, all ${all.toFixed(0)} MB`;

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heji-bench-'));
  try {
    const input = join(folder, 'in');
    writeFiles(input, count);
    say(`\n${String(count)} files`);
    steps(input);
    const times: [number, number][] = [];
    for (const jobs of [1, availableParallelism()]) {
      const flags = ['--jobs', String(jobs), input];
      const checked = await run(['check', '--format', 'ndjson', ...flags], jobs);
      const reviewed = await run(['review', '--out', join(folder, `out${String(jobs)}`), ...flags], jobs);
      times.push([checked.ms, reviewed.ms]);
      say(`${String(jobs)} at a time: check ${told(checked)}`);
      say(`${' '.repeat(11)} review ${told(reviewed)}`);
    }
    const faster = (step: 0 | 1): string => (times[0]![step] / times[1]![step]).toFixed(2);
    say(`all cores: check ${faster(0)}, review ${faster(1)} times as fast as one core`);
    const python = spawnSync('/usr/bin/python3', ['-c', OPENPYXL, input], { encoding: 'utf8' });
    say(`openpyxl, reading only: ${python.status === 0 ? python.stdout.trim() : 'not installed'}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const MOST_FILES = 100_000;

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const wrong = args.find((arg) => !/^[1-9]\d{0,5}$/.test(arg) || Number(arg) > MOST_FILES);
  if (wrong !== undefined) {
    const isHelp = ['--help', '-h'].includes(wrong);
    if (!isHelp) say(`“${wrong}” is no number of files, from 1 to ${String(MOST_FILES)}.`);
    say('npm run bench:folder -- [FILES…]: how many files to review, one run a number; 100 1000 where none is given.');
    process.exitCode = isHelp ? 0 : 2;
    return;
  }
  for (const count of args.length > 0 ? args.map(Number) : [100, 1000]) await measure(count);
}

void main();
