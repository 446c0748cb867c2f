/** A refusal in Excel's own words; the client turns it into an `OfficeExtension.Error`. */
export class OfficeError extends Error {
  /** Where it happened, `WorksheetCollection.getItem`; the interpreter adds it when the host did not. */
  location: string | null = null;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

/** A member that is unknown, too new for the host's ExcelApi version, or not answered by this host. */
export function apiNotFound(member: string, why: string): OfficeError {
  const error = new OfficeError("ApiNotFound", `The API you are trying to use could not be found: ${member} ${why}.`);
  error.location = member;
  return error;
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): OfficeError {
  return new OfficeError("InvalidArgument", message);
}

export function itemNotFound(): OfficeError {
  return new OfficeError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): OfficeError {
  return new OfficeError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function invalidOperation(message = "The operation attempted is invalid on the object."): OfficeError {
  return new OfficeError("InvalidOperation", message);
}

export function accessDenied(): OfficeError {
  return new OfficeError("AccessDenied", "You cannot perform the requested operation.", 401);
}

export function invalidReference(): OfficeError {
  return new OfficeError("InvalidReference", "This reference is not valid for the current operation.");
}

export function notSupported(message: string): OfficeError {
  return new OfficeError("UnsupportedOperation", message);
}

/** Runs `action`; a refusal thrown in it gets the member as its place, `Range.values`, when it has none. */
export function locate<Result>(member: string, action: () => Result): Result {
  const place = (error: unknown): never => {
    if (error instanceof OfficeError) error.location ??= member;
    throw error;
  };
  try {
    const result = action();
    return result instanceof Promise ? (result.catch(place) as Result) : result;
  } catch (error) {
    return place(error);
  }
}
