package org.inkstand.app.command.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import me.tongfei.progressbar.ProgressBar;
import org.inkstand.app.console.Problem;
import org.inkstand.app.console.Terminal;

/**
 * A file of lines that may be larger than memory and is gone through more than once: {@code .gz} is
 * unpacked, standard input is put aside first. Blank lines are passed over; bytes that are no UTF-8
 * are replaced.
 */
record LineFile(Path path, boolean packed) {

  private static final int TOGETHER = 2_000;
  private static final long BAR_BYTES_MIN = 20_000_000;

  /** Takes lines, with the number of the first. */
  interface Taker {
    void take(List<String> lines, long first) throws IOException;
  }

  static LineFile of(String name) throws IOException {
    if (!name.equals("-")) {
      return new LineFile(Path.of(name), name.endsWith(".gz"));
    }
    Path aside = Files.createTempFile("inkstand-lines", ".tsv");
    aside.toFile().deleteOnExit();
    Files.copy(System.in, aside, StandardCopyOption.REPLACE_EXISTING);
    return new LineFile(aside, false);
  }

  /** Goes through all lines, some thousands at once. */
  void eachSome(String doing, Taker taker) throws IOException {
    try (BufferedReader reader = reader(doing)) {
      List<String> some = new ArrayList<>(TOGETHER);
      long first = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          some.add(line);
        }
        if (some.size() == TOGETHER) {
          taker.take(some, first);
          first += TOGETHER;
          some.clear();
        }
      }
      taker.take(some, first);
    } catch (NoSuchFileException _) {
      throw new Problem("there is no file " + path);
    }
  }

  private BufferedReader reader(String doing) throws IOException {
    InputStream file = Files.newInputStream(path);
    boolean bar = Files.size(path) > BAR_BYTES_MIN && Terminal.present();
    InputStream watched = bar ? ProgressBar.wrap(file, doing) : file;
    InputStream plain = packed ? new GZIPInputStream(watched) : watched;
    return new BufferedReader(
        new InputStreamReader(
            plain,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
        1 << 16);
  }
}
