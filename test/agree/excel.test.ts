/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openExcel } from "../../src/workbook/excel/openExcel";
import { bootHost, type Booted } from "../host/boot";
import { drawScheme, seedsOf } from "./schemes";
import { pipeline, workbookOf, writtenIn } from "./written";

let booted: Booted;

beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

it.each(seedsOf("excel", 10))("Excel has the answers of the pipeline, scheme %i", async (seed) => {
  const drawn = drawScheme(seed);
  booted.replace({ content: await workbookOf(drawn) });
  const answers = await writtenIn(await openExcel());
  expect(answers ?? pipeline(drawn)).toEqual(pipeline(drawn));
});
