/**
 * The script of index.html, as a text: it runs in a browser and knows nothing of this program. Rows are drawn as text nodes
 * only, a few hundred at a time: ten thousand tables are found by a letter or two.
 */
export const indexScript = `'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const body = document.querySelector('#tables tbody');
  const search = document.getElementById('search');
  const verdict = document.getElementById('verdict');
  const shown = document.getElementById('shown');
  const more = document.getElementById('more');
  const STEP = 200;
  const words = data.rows.map((row) => row.slice(0, 3).concat(row[8]).join(' ').toLowerCase());
  let found = [];
  let drawn = 0;

  const cell = (row, value, name, link) => {
    const td = row.insertCell();
    if (name) td.className = name;
    if (!link) td.textContent = value;
    else {
      const a = document.createElement('a');
      a.href = link;
      a.textContent = value;
      td.append(a);
    }
  };
  const draw = () => {
    for (const i of found.slice(drawn, drawn + STEP)) {
      const [unit, project, year, kind, annual, errors, warnings, advice, file, copy, letter] = data.rows[i];
      const row = body.insertRow();
      cell(row, unit, '', letter);
      cell(row, project);
      cell(row, year);
      cell(row, data.verdicts[kind], 'v ' + kind);
      cell(row, annual, 'n');
      cell(row, errors, 'n');
      cell(row, warnings, 'n');
      cell(row, advice, 'n');
      cell(row, file, 'f', copy);
    }
    drawn = Math.min(found.length, drawn + STEP);
    shown.textContent = data.shown.replace('{shown}', drawn).replace('{all}', found.length);
    more.hidden = drawn >= found.length;
  };
  const find = () => {
    const parts = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const kind = verdict.value;
    found = [];
    data.rows.forEach((row, i) => {
      if ((kind === '' || row[3] === kind) && parts.every((part) => words[i].includes(part))) found.push(i);
    });
    body.replaceChildren();
    drawn = 0;
    draw();
  };
  search.addEventListener('input', find);
  verdict.addEventListener('change', find);
  more.addEventListener('click', draw);
  find();
})();
`;
