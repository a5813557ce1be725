/** Why a source could not be refreshed, for the person who ran the command. Its files are as they were. */
export class RefreshFault extends Error {
  constructor(
    happened: string,
    /** What to do about it. */
    readonly advice: string,
    /** The status the publisher answered with, where it answered with an error. */
    readonly status?: number,
  ) {
    super(happened);
    this.name = "RefreshFault";
  }
}

export const TRY_LATER = "Try again later.";
export const SHAPE_CHANGED =
  "The publisher has changed its answers, or has a fault. Compare with its documentation before src/content/refresh/ is changed.";
