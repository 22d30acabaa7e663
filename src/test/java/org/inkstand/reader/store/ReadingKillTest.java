package org.inkstand.reader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;
import org.inkstand.reader.ReaderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reading that was answered is there, also when the program is killed the moment after.
 *
 * <p>{@code mvn -o test -Dtest=ReadingKillTest -DargLine=-Dreadings=200000} kills after so many and
 * prints how many a second were taken in.
 */
class ReadingKillTest {

  private static final int READINGS = Integer.getInteger("readings", 1_500);

  @TempDir private Path folder = Path.of("");

  @Test
  void noAnsweredReadingIsLostWhenTheProgramIsKilled() throws Exception {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingVictim.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> answered = new HashSet<>();
    try {
      answered.addAll(answers(victim));
    } finally {
      victim.destroyForcibly().waitFor();
    }

    assertThat(answered).hasSizeGreaterThanOrEqualTo(READINGS);
    try (Store store = Store.open(StoreSettings.sqlite(folder))) {
      assertThat(kept(new ReadingStore(store, Clock.systemUTC()))).containsAll(answered);
    }
  }

  private static Set<String> answers(Process victim) throws IOException {
    Set<String> answered = new HashSet<>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.US_ASCII))) {
      long start = 0;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        start = start == 0 ? System.nanoTime() : start;
        answered.add(line);
        if (answered.size() == READINGS) {
          double seconds = (System.nanoTime() - start) / 1e9;
          System.out.printf("%d readings, %.0f a second%n", READINGS, READINGS / seconds);
          // By its handle: the streams stay open, and what was answered before the kill is read.
          victim.toHandle().destroyForcibly();
        }
      }
    }
    // The last line may be cut where the kill came.
    answered.removeIf(line -> !line.matches("\\d+ \\d+"));
    return answered;
  }

  private static Set<String> kept(ReadingStore readings) {
    Set<String> kept = new HashSet<>();
    for (int reader = 1; reader <= ReadingVictim.AT_ONCE; reader++) {
      String prefix = reader + " ";
      List<String> theirs =
          readings.list(new ReaderId(reader), Instant.EPOCH, Integer.MAX_VALUE).stream()
              .map(one -> prefix + one.reading().article().value())
              .toList();
      kept.addAll(theirs);
    }
    return kept;
  }
}
