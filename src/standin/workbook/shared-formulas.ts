import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Master {
  readonly row: number;
  readonly column: number;
  /** With its "=". */
  readonly formula: string;
}

/**
 * Formulas filled down or across are stored once, at their first cell, both in files and in Univer; the other cells
 * only name it. This gives each its own text, so that nothing after has to know.
 */
export class SharedFormulas {
  private readonly masters = new Map<string | number, Master>();
  private readonly lexer = new LexerTreeBuilder();

  remember(id: string | number, master: Master): void {
    this.masters.set(id, master);
  }

  /** The formula of a cell that names a shared one; undefined when that one is missing. */
  at(id: string | number, row: number, column: number): string | undefined {
    const master = this.masters.get(id);
    return master && this.lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row);
  }
}
