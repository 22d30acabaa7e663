package org.inkstand.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.inkstand.app.command.MainCommand;

/** The command line as a person types it, with what it printed and where. */
public final class TestLine {
  private TestLine() {}

  /** How a command ended, and what it said to which stream. */
  public record Said(int exit, String out, String err) {}

  /** Runs a command. */
  public static Said run(String... arguments) {
    return fed("", arguments);
  }

  /** Runs a command that reads these words from standard input. */
  public static Said fed(String words, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int exit = MainCommand.run(arguments);
      System.out.flush();
      return new Said(
          exit,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
