package org.inkstand.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** What a data command reads: files, packed ones too, and standard input. */
public final class Input {
  private Input() {}

  /** The bytes of a file; {@code -} is standard input, {@code .gz} is unpacked. */
  public static byte[] bytes(String file) throws IOException {
    if (file.equals("-")) {
      return System.in.readAllBytes();
    }
    try {
      if (file.endsWith(".gz")) {
        try (var in = new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
          return in.readAllBytes();
        }
      }
      return Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException _) {
      throw new Problem("there is no file " + file);
    } catch (IOException failure) {
      throw new Problem("cannot read %s: %s".formatted(file, failure.getMessage()));
    }
  }
}
