import type { Book } from './book/book';
import type { Calculation } from './book/calculation';
import type { Changes } from './changes';
import type { Comments } from './comments';
import type { Faults } from './faults';
import type { Events } from './events';
import type { References, RangeRef } from './references';
import type { Remote } from './remote-object';
import type { RequirementSet } from './requirement-set';
import type { ProtectionOptions, WorkbookState } from './state';
import type { Structures } from './structures';

export interface SheetRef {
  readonly sheetId: string;
}
export interface AreasRef extends SheetRef {
  readonly areas: readonly RangeRef[];
  /** Its address names only their first cells. */
  readonly corners?: boolean;
}
export interface FormatRuleRef extends SheetRef {
  readonly ruleId: string;
}
export interface BorderRef {
  readonly areas: readonly RangeRef[];
  readonly side: string;
}

/** What each Office.js type's functions get as their target. */
export interface Targets {
  Application: null;
  AddinInternalService: null;
  Comment: { readonly id: string };
  CommentCollection: { readonly sheetId?: string };
  CommentReply: { readonly comment: string; readonly id: string };
  CommentReplyCollection: { readonly comment: string };
  ConditionalFormat: FormatRuleRef;
  ConditionalFormatCollection: AreasRef;
  ConditionalFormatRule: FormatRuleRef;
  ConditionalRangeFill: FormatRuleRef;
  ConditionalRangeFont: FormatRuleRef;
  ConditionalRangeFormat: FormatRuleRef;
  CustomConditionalFormat: FormatRuleRef;
  CustomXmlPart: { readonly id: string };
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  DataValidation: AreasRef;
  NamedItem: { readonly id: string; readonly sheetId?: string };
  /** Of the workbook, or of a sheet. */
  NamedItemCollection: { readonly sheetId?: string };
  PageLayout: SheetRef;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeBorder: BorderRef;
  RangeBorderCollection: readonly RangeRef[];
  RangeCollection: AreasRef;
  RangeFill: readonly RangeRef[];
  RangeFont: readonly RangeRef[];
  RangeFormat: readonly RangeRef[];
  Runtime: null;
  Setting: { readonly key: string };
  SettingCollection: null;
  Workbook: null;
  Worksheet: SheetRef;
  WorksheetCollection: null;
  WorksheetFreezePanes: SheetRef;
  WorksheetProtection: SheetRef;
}

/** What the object types work on. */
export interface Workspace {
  readonly book: Book;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly comments: Comments;
  readonly events: Events;
  readonly references: References;
  readonly state: WorkbookState;
  readonly structures: Structures;
  readonly faults: Readonly<Faults>;
  readonly readOnly: boolean;
  readonly excelApi: RequirementSet;
  object<K extends keyof Targets>(type: K, target: Targets[K]): Remote;
  /** Throws AccessDenied where the sheet is protected (unless that protection allows it) or the workbook is read-only. */
  guard(sheetId: string, allowedBy?: keyof ProtectionOptions): void;
  guardWorkbook(): void;
  /** Throws GeneralException where another workbook has the focus: select and activate do. */
  guardFocus(): void;
  /** Does something without moving the user's selection: Univer moves it where Excel does not. */
  keepSelection<T>(change: () => Promise<T>): Promise<T>;
}
