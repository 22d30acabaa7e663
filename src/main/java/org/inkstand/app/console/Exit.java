package org.inkstand.app.console;

/** How commands end. */
public final class Exit {
  private Exit() {}

  /** All is well. */
  public static final int OK = 0;

  /** Problems were found, and printed. */
  public static final int PROBLEMS = 1;

  /** The command was used wrongly. */
  public static final int WRONG_USE = 2;
}
