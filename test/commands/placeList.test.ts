import { placeList } from "../../src/commands/placeList";

const places = ["A1", "B2", "C3", "D4"].map((address) => ({ sheet: "数据", address }));

it.each([
  { name: "one", places: places.slice(0, 1), chinese: "数据!A1", english: "数据!A1" },
  {
    name: "three",
    places: places.slice(0, 3),
    chinese: "数据!A1、数据!B2、数据!C3",
    english: "数据!A1, 数据!B2, 数据!C3",
  },
  {
    name: "more",
    places,
    chinese: "数据!A1、数据!B2、数据!C3 等 4 处",
    english: "数据!A1, 数据!B2, 数据!C3 and others (4)",
  },
  { name: "a sheet", places: [{ sheet: "数据", address: "" }], chinese: "数据", english: "数据" },
])("$name", ({ places: given, chinese, english }) => {
  expect(placeList(given, "zh-CN")).toBe(chinese);
  expect(placeList(given, "en-US")).toBe(english);
});
