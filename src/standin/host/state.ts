import type { SavedComment } from './comments';

/** What Excel keeps in a workbook and Univer has no place for. Plain data, so that the page can save it with the file. */
export interface WorkbookState {
  /** Settings of this add-in by key; values are what JSON can hold. */
  readonly settings: Map<string, unknown>;
  readonly customXmlParts: Map<string, string>;
  /** Protected sheets by id, with what Excel still allows there. */
  readonly protection: Map<string, { readonly options: ProtectionOptions; readonly password?: string }>;
  /** document.settings of the common API. */
  readonly documentSettings: Map<string, string>;
}

export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowEditObjects?: boolean;
}

export interface SavedState {
  readonly comments?: Readonly<Record<string, SavedComment>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly customXmlParts?: Readonly<Record<string, string>>;
  readonly documentSettings?: Readonly<Record<string, string>>;
  readonly protection?: Readonly<Record<string, { readonly options: ProtectionOptions; readonly password?: string }>>;
}

export const newState = (saved: SavedState = {}): WorkbookState => ({
  settings: new Map(Object.entries(saved.settings ?? {})),
  customXmlParts: new Map(Object.entries(saved.customXmlParts ?? {})),
  protection: new Map(Object.entries(saved.protection ?? {})),
  documentSettings: new Map(Object.entries(saved.documentSettings ?? {})),
});

export const saveState = (state: WorkbookState, comments: Readonly<Record<string, SavedComment>>): SavedState => ({
  comments,
  settings: Object.fromEntries(state.settings),
  customXmlParts: Object.fromEntries(state.customXmlParts),
  protection: Object.fromEntries(state.protection),
  documentSettings: Object.fromEntries(state.documentSettings),
});
