package org.inkstand.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When what was indexed becomes durable. */
class CommitTest {

  @TempDir private Path folder = Path.of("");

  private final TickingClock clock = new TickingClock(Instant.parse("2026-11-22T12:00:00Z"));

  /** What a program that is started now would find, were this one killed. */
  private String durable() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return String.valueOf(reader.getIndexCommit().getUserData().get("cursor"));
    }
  }

  @Test
  void aClockThatIsSetBackDoesNotPutItOff() throws IOException {
    try (ArticleIndex index = TestIndex.in(folder, clock)) {
      index.apply(List.of(), 5);
      assertThat(durable()).isEqualTo("5");

      clock.advance(Duration.ofSeconds(1));
      index.apply(List.of(), 6);
      assertThat(durable()).isEqualTo("5");

      clock.advance(Duration.ofHours(-1));
      index.settle();
      assertThat(durable()).isEqualTo("6");
    }
  }
}
