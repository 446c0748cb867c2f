/**
 * Runs a group of checks that needs a program of the machine.
 * Without the program the group is skipped by name on a user's machine, and fails where `CI` is set, which installs all programs.
 */
export function describeWith(
  title: string,
  program: string | null,
  install: string,
  body: (program: string) => void,
): void {
  if (program !== null) {
    describe(title, () => body(program));
  } else if (process.env["CI"] !== undefined) {
    test(`${title}: ${install}`, () => {
      throw new Error(`a program is missing: ${install}`);
    });
  } else {
    // Nothing is checked here, and the gate lists it as skipped by this name; under CI the branch above fails instead.
    test.skip(`${title}: skipped, ${install}`, () => undefined);
  }
}
