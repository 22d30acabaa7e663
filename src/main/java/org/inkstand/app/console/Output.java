package org.inkstand.app.console;

import java.nio.charset.StandardCharsets;

/**
 * What a data command writes: lines of UTF-8 on standard output, whatever the terminal's locale.
 */
public final class Output {

  private Output() {}

  /** Writes one line at once, so that a pipe sees it. */
  public static void line(String text) {
    System.out.writeBytes((text + '\n').getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
