/** A command line that cannot be served: one line to say so, and exit status 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What was to be said before this. */
  readonly warnings: string[] = [];

  /**
   * @param message the line, without the program's name before it
   * @param hint whether a line that points at `-h` follows
   */
  constructor(
    message: string,
    readonly hint: boolean = false,
  ) {
    super(message);
  }
}
