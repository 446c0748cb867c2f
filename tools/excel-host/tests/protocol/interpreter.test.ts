import { createHost } from "../../host/create-host";
import type { WireRequest, WireResponse } from "../../protocol/wire";

/** What the client does not send by itself every day: raw requests. */
async function ask(request: WireRequest, host = createHost({ sheets: { Data: [["a", "b"]] } })): Promise<WireResponse> {
  return JSON.parse(await host.answer(JSON.stringify(request))) as WireResponse;
}

const root = { Id: 1, ObjectPathType: 1, Name: "" };
const sheets = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const sheet = { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Data"] } };
const paths = { "1": root, "3": sheets, "5": sheet };
const action = (Id: number, ActionType: number, ObjectPathId: number, more: object = {}) => ({
  Id,
  ActionType,
  Name: "",
  ObjectPathId,
  ...more,
});

test("a trace gets a result and its id back", async () => {
  const response = await ask({ Actions: [action(9, 5, 0)], ObjectPaths: {} });
  expect(response).toEqual({ Results: [{ ActionId: 9, Value: null }], TraceIds: [9] });
});

test("a null object's parent is not looked for", async () => {
  const nothing = { Id: 5, ObjectPathType: 7, Name: "", ParentObjectPathId: 3 };
  const response = await ask({
    Actions: [action(13, 1, 5), action(12, 2, 5, { QueryInfo: { Select: ["name"] } })],
    ObjectPaths: { "5": nothing },
  });
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null]);
});

test("an unknown reference is refused when used, and forgotten without a word", async () => {
  const kept = { Id: 7, ObjectPathType: 6, Name: "reference-99" };
  expect((await ask({ Actions: [action(1, 1, 7)], ObjectPaths: { "7": kept } })).Error?.Code).toBe("InvalidReference");
  const forget = action(2, 3, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["reference-99"] } });
  expect((await ask({ Actions: [forget], ObjectPaths: { "1": root } })).Error).toBeUndefined();
});

test("an update sets properties by their public names", async () => {
  const host = createHost({ sheets: { Data: [["a"]] } });
  await ask({ Actions: [action(4, 9, 5, { ObjectState: { name: "Renamed" } })], ObjectPaths: paths }, host);
  expect(host.workbook.activeSheet.name).toBe("Renamed");
});

test("a query as JSON answers like a query", async () => {
  const response = await ask({ Actions: [action(4, 7, 5, { QueryInfo: { Select: ["name"] } })], ObjectPaths: paths });
  expect(response.Results[0]?.Value).toMatchObject({ Name: "Data" });
});

test("a load without names gives the scalars that the host answers", async () => {
  const response = await ask({ Actions: [action(4, 2, 5, { QueryInfo: {} })], ObjectPaths: paths });
  expect(response.Results[0]?.Value).toMatchObject({ Name: "Data", Visibility: "Visible", Position: 0 });
});

test("a collection is read in parts", async () => {
  const host = createHost({ sheets: { One: [], Two: [], Three: [] } });
  const query = action(4, 2, 3, { QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } });
  const response = await ask({ Actions: [query], ObjectPaths: paths }, host);
  expect(response.Results[0]?.Value).toMatchObject({ _Items: [{ Name: "Two" }] });
});

test("an error has the action it happened in, and what ran before", async () => {
  const missing = { ...sheet, ArgumentInfo: { Arguments: ["None"] } };
  const response = await ask({ Actions: [action(2, 1, 1), action(6, 1, 5)], ObjectPaths: { ...paths, "5": missing } });
  expect(response.Error).toMatchObject({
    Code: "ItemNotFound",
    ActionIndex: 1,
    Location: "WorksheetCollection.getItem",
  });
  expect(response.Results).toEqual([{ ActionId: 2, Value: {} }]);
});

test("unknown actions and paths are refused", async () => {
  expect((await ask({ Actions: [action(1, 77, 1)], ObjectPaths: paths })).Error?.Code).toBe("InvalidRequest");
  expect((await ask({ Actions: [action(1, 1, 99)], ObjectPaths: paths })).Error?.Code).toBe("InvalidObjectPath");
});

test("services beside the workbook are taken note of", async () => {
  const host = createHost();
  const ribbon = { Id: 2, ObjectPathType: 2, Name: "Microsoft.DynamicRibbon.DynamicRibbon" };
  const call = action(3, 3, 2, { Name: "ExecuteRequestUpdate", ArgumentInfo: { Arguments: ["{}"] } });
  const response = await ask({ Actions: [action(1, 1, 2), call], ObjectPaths: { "2": ribbon } }, host);
  expect(response.Error).toBeUndefined();
  expect(host.excel.services).toEqual([
    { call: "Microsoft.DynamicRibbon.DynamicRibbon.ExecuteRequestUpdate", args: ["{}"] },
  ]);
});
