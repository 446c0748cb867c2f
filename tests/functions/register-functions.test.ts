import { functionsById } from "@/functions/functions-by-id";
import { registerFunctions } from "@/functions/register-functions";

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

function registered(): ReadonlyMap<string, (...given: never[]) => unknown[][]> {
  const calls = new Map<string, (...given: never[]) => unknown[][]>();
  registerFunctions({ associate: (id, call) => calls.set(id, call as never), Error: RuntimeError as never });
  return calls;
}

describe("registerFunctions", () => {
  test("joins every function to the id of its metadata", () => {
    expect([...registered().keys()]).toEqual(Object.keys(functionsById));
  });

  test("the error of a single cell is thrown as Excel's own, with its sentence", () => {
    const call = registered().get("BANGCHU");
    expect(() => call?.([[-5]] as never)).toThrow(expect.objectContaining({ code: "#NUM!" }));
    try {
      call?.([[-5]] as never);
    } catch (error) {
      expect(error).toBeInstanceOf(RuntimeError);
    }
  });

  test("a function with an English name says it in English", () => {
    const said = (id: string) => {
      try {
        registered().get(id)?.([["abc"]] as never);
      } catch (error) {
        return (error as RuntimeError).message;
      }
      return undefined;
    };
    expect(said("BANGCHU")).toBe("«abc» không phải số tiền: ghi số đồng, ví dụ 1490000.");
    expect(said("INWORDS")).toBe("“abc” is not an amount of money: enter đồng, for example 1490000.");
  });

  test("over a range only the cell that is wrong is an error", () => {
    const answers = registered().get("BANGCHU")?.([[1000], [-5]] as never);
    expect(answers?.[0]).toEqual(["Một nghìn đồng"]);
    expect(answers?.[1]?.[0]).toBeInstanceOf(RuntimeError);
  });
});
