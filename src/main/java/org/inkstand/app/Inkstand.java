package org.inkstand.app;

import org.inkstand.app.command.MainCommand;

/** The program: one jar, one command line. */
public final class Inkstand {
  private Inkstand() {}

  /** Runs a command and ends with its exit code: 0, 1 for problems found, 2 for wrong use. */
  public static void main(String[] arguments) {
    System.exit(MainCommand.run(arguments));
  }
}
