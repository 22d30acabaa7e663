package org.inkstand.story.subject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that are shipped in the jar, a row a line, columns by tabs. */
final class Lines {
  private Lines() {}

  static List<String[]> of(String resource) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return in.lines().map(line -> line.split("\t")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
