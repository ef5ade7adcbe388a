import { invalidArgument } from '../errors';
import { defineType } from '../remote';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const application = defineType<null>({
  name: 'Application',
  since: {
    CalculationState: '1.9',
    DecimalSeparator: '1.11',
    SuspendScreenUpdatingUntilNextSync: '1.9',
    ThousandsSeparator: '1.11',
    UseSystemSeparators: '1.11',
  },
  properties: {
    CalculationMode: {
      get: (_, { calculation }) => calculation.mode,
      set: (_, mode: (typeof MODES)[number], { calculation }) => {
        if (!MODES.includes(mode)) throw invalidArgument();
        calculation.mode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_, { calculation }) => calculation.recalculate(true),
    // Both only save time in Excel; there is nothing to see of them.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtime = defineType<null>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, enabled: boolean, { events }) => {
        events.enabled = enabled;
      },
    },
  },
});

/** The client reports to it at start that ribbon commands can be called. */
export const addinInternalService = defineType<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});
