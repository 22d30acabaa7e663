package org.inkstand.app.console;

/** Whether a person is looking. */
public final class Terminal {
  private Terminal() {}

  /** True when messages go to a terminal, where a moving bar helps; else plain lines do. */
  public static boolean present() {
    return System.console() != null && System.console().isTerminal();
  }
}
