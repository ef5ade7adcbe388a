import type { Remote } from '../remote-object';
import type { Targets, Workspace } from '../workspace';
import { addinInternalService, application, runtime } from './application';
import { comment, commentCollection } from './comment';
import { commentReply, commentReplyCollection } from './comment-reply';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditional-format';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './custom-xml-part';
import { dataValidation } from './data-validation';
import { worksheetFreezePanes } from './freeze-panes';
import { namedItem, namedItemCollection } from './named-item';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-borders';
import { rangeFill, rangeFont, rangeFormat } from './range-format';
import { setting, settingCollection } from './setting';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';
import { worksheetProtection } from './worksheet-protection';

/** Every Office.js type the stand-in knows. */
export const objectTypes: { readonly [K in keyof Targets]: (target: Targets[K], workspace: Workspace) => Remote } = {
  AddinInternalService: addinInternalService,
  Application: application,
  Comment: comment,
  CommentCollection: commentCollection,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplyCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
