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
  requests.ask({ page: "check" });
  expect(first).toHaveLength(2);
  const second: PageRequest[] = [];
  requests.watch((request) => second.push(request));
  expect(second).toEqual([{ page: "check" }]);
});
