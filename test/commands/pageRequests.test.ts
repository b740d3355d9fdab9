import { PageRequests, type PageRequest } from "../../src/commands/pageRequests";

it("keeps the latest request until the pane listens, and gives it once", () => {
  const requests = new PageRequests();
  requests.ask({ page: "weights" });
  requests.ask({ page: "grade" });
  const first: PageRequest[] = [];
  const stop = requests.watch((request) => first.push(request));
  expect(first).toEqual([{ page: "grade" }]);
  requests.ask({ page: "explain" });
  expect(first).toEqual([{ page: "grade" }, { page: "explain" }]);
  stop();
  requests.ask({ page: "start" });
  expect(first).toHaveLength(2);
  const second: PageRequest[] = [];
  requests.watch((request) => second.push(request));
  expect(second).toEqual([{ page: "start" }]);
});

it("does not keep a mere change of the workbook", () => {
  const requests = new PageRequests();
  requests.ask({ page: "grade" });
  requests.ask({ hasChanged: true });
  const seen: PageRequest[] = [];
  requests.watch((request) => seen.push(request));
  expect(seen).toEqual([{ page: "grade" }]);
});
