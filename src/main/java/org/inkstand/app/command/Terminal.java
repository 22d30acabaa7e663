package org.inkstand.app.command;

/** Whether a person is looking. */
final class Terminal {
  private Terminal() {}

  /** True when messages go to a terminal, where a moving bar helps; else plain lines do. */
  static boolean present() {
    return System.console() != null && System.console().isTerminal();
  }
}
