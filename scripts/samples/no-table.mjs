/** A workbook without any declaration table, to see what the add-in says then. */
import { centre, label, title, worksheet } from './table.mjs';

const people = [
  ['办公室', '沈月', '601'],
  ['预算科', '陆川', '602'],
  ['绩效科', '白羽', '603'],
  ['国库科', '何青', '604'],
];

const sheet = worksheet({
  name: '值班表',
  widths: [16, 14, 12],
  rows: [
    { height: 30, cells: [title('国庆假期值班表', { across: 3 })] },
    { height: 22, cells: ['科室', '姓名', '分机'].map((name) => label(name)) },
    ...people.map((person) => ({ height: 22, cells: person.map((value) => centre(value)) })),
  ],
});

export const noTable = { file: 'no-table.xlsx', sheets: [sheet] };
