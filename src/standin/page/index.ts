import './page.css';
import { createExcel, type StandinWindow } from './excel';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

async function start(): Promise<void> {
  const { createSpreadsheet } = await import(/* webpackChunkName: "spreadsheet" */ './spreadsheet');
  const spreadsheet = createSpreadsheet(element('sheet'), 'zh-CN');
  spreadsheet.open({ id: 'w', name: '示例', appVersion: '', locale: 'zhCN' as never, styles: {}, sheetOrder: ['s'], sheets: { s: { id: 's', name: 'Sheet1' } } });
  (window as unknown as StandinWindow).standin = createExcel(spreadsheet);
  const pane = document.createElement('iframe');
  pane.src = '/taskpane.html?standin';
  pane.title = '核绩';
  element('pane').append(pane);
}

void start();
