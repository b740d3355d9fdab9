// What somebody writes who needs the totals and ranks of a .csv once: node:readline, split and sort. Numbers are plain
// doubles, nothing is checked, and there are no quotas.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";

const [, , input, output] = process.argv;
const lines = createInterface({ input: createReadStream(input), crlfDelay: Infinity });
const names = [];
const totals = [];
let isFirst = true;
for await (const line of lines) {
  if (isFirst) {
    isFirst = false;
    continue;
  }
  const cells = line.split(",");
  let total = 0;
  for (let index = 2; index < cells.length; index++) total += Number(cells[index]) * 0.05;
  names.push(cells[0]);
  totals.push(Math.round(total * 100) / 100);
}
const order = Array.from(totals.keys()).sort((one, other) => totals[other] - totals[one]);
const ranks = new Float64Array(totals.length);
order.forEach((unit, place) => {
  const before = order[place - 1];
  ranks[unit] = place > 0 && totals[before] === totals[unit] ? ranks[before] : place + 1;
});
const gradeOf = (total) => (total >= 82 ? "优秀" : total >= 75 ? "称职" : "基本称职");
const file = createWriteStream(output);
for (let unit = 0; unit < names.length; unit++) {
  const line = `${names[unit]},${totals[unit].toFixed(2)},${gradeOf(totals[unit])},${ranks[unit]}\n`;
  if (!file.write(line)) await new Promise((done) => file.once("drain", done));
}
file.end();
