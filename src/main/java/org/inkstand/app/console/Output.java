package org.inkstand.app.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a data command writes: lines of UTF-8 on standard output, whatever the terminal's locale.
 */
public final class Output {

  private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  private Output() {}

  /** Writes one line at once, so that a pipe sees it. */
  public static void line(String text) {
    OUT.print(text);
    OUT.print('\n');
    OUT.flush();
  }
}
