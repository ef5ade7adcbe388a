import { itemNotFound } from '../errors';
import { defineType } from '../remote';

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection: kept in the workbook, of this add-in alone. */
export const settingCollection = defineType<null>({
  name: 'SettingCollection',
  items: (_, workspace) => [...workspace.state.settings.keys()].map((key) => workspace.object('Setting', { key })),
  index: (_, workspace, key: string) => {
    if (!workspace.state.settings.has(key)) throw itemNotFound();
    return workspace.object('Setting', { key });
  },
  methods: {
    Add: (_, workspace, key: string, value: unknown) => {
      workspace.guardWorkbook();
      workspace.state.settings.set(key, value);
      return workspace.object('Setting', { key });
    },
    GetCount: (_, { state }) => state.settings.size,
    GetItemOrNullObject: (_, workspace, key: string) =>
      workspace.state.settings.has(key) ? workspace.object('Setting', { key }) : null,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const setting = defineType<{ readonly key: string }>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { state }) => {
        if (!state.settings.has(key)) throw itemNotFound();
        return state.settings.get(key);
      },
      set: ({ key }, value: unknown, workspace) => {
        workspace.guardWorkbook();
        workspace.state.settings.set(key, value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ key }, workspace) => {
      workspace.guardWorkbook();
      if (!workspace.state.settings.delete(key)) throw itemNotFound();
    },
  },
});
