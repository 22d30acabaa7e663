package org.inkstand.search.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.inkstand.TestStores;
import org.inkstand.article.ArticleChange.Kept;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Step;
import org.inkstand.search.Search;
import org.inkstand.search.SearchQuery;
import org.inkstand.search.index.ArticleIndex;
import org.inkstand.search.index.TestIndex;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing lost, nothing twice, after any stop. */
class IndexArticlesTest {

  private static final Clock CLOCK = Clock.fixed(TestItem.NOON, ZoneOffset.UTC);

  @TempDir Path folder;

  private final MemoryArticles book = new MemoryArticles();

  private Path live() {
    return folder.resolve("search");
  }

  private ArticleIndex opened() {
    return TestIndex.in(live(), CLOCK);
  }

  private void publish(int from, int to) {
    for (int i = from; i < to; i++) {
      book.keep(TestArticle.of(i, "Bridge number " + i).text("Words about bridge " + i));
    }
  }

  private void agrees(ArticleIndex index) {
    try (Store store = TestStores.SQLITE.open()) {
      Search search = TestIndex.over(index, book, TestTitleStore.of(store, CLOCK), CLOCK);
      assertThat(index.cursor()).isEqualTo(book.lastCursor());
      assertThat(search.count()).isEqualTo(book.count());
      List<ArticleId> kept =
          book.changesAfter(0, 100_000).items().stream()
              .filter(Kept.class::isInstance)
              .map(change -> change.id())
              .toList();
      for (ArticleId id : kept) {
        String number = "\"bridge number %d\"".formatted(id.value());
        assertThat(search.find(new SearchQuery(number, 0, 10)).articles()).containsExactly(id);
      }
    }
  }

  /** Copied while the program runs: the files that a power cut leaves. */
  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> old = Files.list(to)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void theIndexFollowsTheBook() {
    publish(0, 1_200);
    try (ArticleIndex index = opened()) {
      Step step = TestFollowing.of(book, index);
      assertThat(step.target()).isEqualTo(1_200);
      TestFollowing.toTheEnd(step);
      book.withdraw(7);
      publish(100, 130);
      TestFollowing.toTheEnd(step);
      agrees(index);
    }
  }

  @Test
  void aStopForgetsNothing() {
    publish(0, 700);
    try (ArticleIndex index = opened()) {
      TestFollowing.of(book, index).advance();
    }
    try (ArticleIndex index = opened()) {
      assertThat(index.cursor()).isEqualTo(500);
      TestFollowing.toTheEnd(TestFollowing.of(book, index));
      agrees(index);
    }
  }

  @Test
  void aCrashBetweenBatchesCostsOnlyWorkDoneAgain() throws IOException {
    Random random = new Random(11);
    int published = 0;
    for (int round = 0; round < 6; round++) {
      publish(published, published + 400 + random.nextInt(600));
      published = (int) book.count();
      Path copy = folder.resolve("crashed-" + round);
      try (ArticleIndex index = opened()) {
        Step step = TestFollowing.of(book, index);
        for (int batches = random.nextInt(3); batches > 0; batches--) {
          step.advance();
        }
        copy(live(), copy);
      }
      copy(copy, live());
    }
    try (ArticleIndex index = opened()) {
      assertThat(index.cursor()).isLessThan(book.lastCursor());
      TestFollowing.toTheEnd(TestFollowing.of(book, index));
      agrees(index);
    }
  }

  @Test
  void aFolderTakenAwayIsMadeAgain() throws IOException {
    publish(0, 20);
    try (ArticleIndex index = opened()) {
      TestFollowing.toTheEnd(TestFollowing.of(book, index));
    }
    copy(Files.createDirectory(folder.resolve("nothing")), live());
    try (ArticleIndex index = opened()) {
      assertThat(index.cursor()).isZero();
      TestFollowing.toTheEnd(TestFollowing.of(book, index));
      agrees(index);
    }
  }

  @Test
  void aDamagedIndexIsSetAsideAndMadeAgain() throws IOException {
    publish(0, 300);
    for (String kind : List.of("segments_", ".cfs", ".si", ".cfe")) {
      try (ArticleIndex index = opened()) {
        TestFollowing.toTheEnd(TestFollowing.of(book, index));
      }
      damage(kind);
      try (ArticleIndex index = opened()) {
        assertThat(index.cursor()).as(kind).isZero();
        TestFollowing.toTheEnd(TestFollowing.of(book, index));
        agrees(index);
      }
    }
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("search", "search-damaged-20261120-120000");
    }
  }

  private void damage(String kind) throws IOException {
    try (Stream<Path> files = Files.list(live())) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(kind)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }

  @Test
  void anIndexOfAnotherBookIsMadeAgain() {
    publish(0, 600);
    try (ArticleIndex index = opened()) {
      TestFollowing.toTheEnd(TestFollowing.of(book, index));
      MemoryArticles restored = new MemoryArticles().keep(TestArticle.of(1, "Bridge number 1"));
      TestFollowing.toTheEnd(TestFollowing.of(restored, index));
      assertThat(index.cursor()).isEqualTo(1);
    }
  }

  @Test
  void whatIsWrittenIsDurableEveryFewSecondsAndNotWithEveryBatch() throws IOException {
    publish(0, 100);
    try (ArticleIndex index = opened()) {
      Step step = TestFollowing.of(book, index);
      TestFollowing.toTheEnd(step);
      long first = generation();
      publish(100, 200);
      TestFollowing.toTheEnd(step);
      assertThat(generation()).isEqualTo(first);
    }
    assertThat(generation()).isPositive();
  }

  private long generation() throws IOException {
    try (Stream<Path> files = Files.list(live())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("segments_"))
          .mapToLong(name -> Long.parseLong(name.substring(9), 36))
          .max()
          .orElse(0);
    }
  }
}
