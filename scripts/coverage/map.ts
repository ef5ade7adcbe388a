/** The map of checks: every part of a declaration, every kind of fault, and which rule tells it. */
import * as z from 'zod';
import data from './map.json';

const text = z.object({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) });

/** "complete/header-field@error": rules and the severity they tell the fault at; "!judgement": why nobody can tell it. */
const entry = z.union([
  z.string().regex(/^[a-z]+\/[a-z-]+(?:,[a-z]+\/[a-z-]+)*@(?:error|warning|advice)$/),
  z.string().regex(/^![a-z-]+$/),
]);

const schema = z.object({
  parts: z.record(z.string(), text),
  faults: z.record(z.string(), text),
  reasons: z.record(z.string(), text),
  /** By part, then by fault. */
  cells: z.record(z.string(), z.record(z.string(), entry)),
});

const map = schema.parse(data);

export interface MapCell {
  readonly part: string;
  readonly fault: string;
  /** The rules that may tell it; none where `reason` says why. */
  readonly rules: readonly string[];
  readonly severity?: string;
  readonly reason?: string;
}

const cellOf = (part: string, fault: string, text: string): MapCell => {
  if (text.startsWith('!')) return { part, fault, rules: [], reason: text.slice(1) };
  const [rules = '', severity] = text.split('@');
  return { part, fault, rules: rules.split(','), ...(severity && { severity }) };
};

export const { parts, faults, reasons } = map;

export const mapCells: readonly MapCell[] = Object.entries(map.cells).flatMap(([part, row]) =>
  Object.entries(row).map(([fault, text]) => cellOf(part, fault, text)),
);
