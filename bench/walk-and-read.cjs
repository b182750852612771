/** The least that any tool in Node must do: walk the working folder and read every file. */
const { readFileSync, readdirSync } = require('node:fs');

let length = 0;
function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(path);
    else length += readFileSync(path, 'utf8').length;
  }
}
walk('.');
console.log(length);
