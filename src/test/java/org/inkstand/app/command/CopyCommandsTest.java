package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.inkstand.app.Waiting;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies made while somebody writes, and put back only when they are whole. */
class CopyCommandsTest {

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path copy = Path.of("");

  @BeforeEach
  void installation() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    copy = folder.resolve("copy");
    Files.writeString(data.resolve("secret.key"), "the secret");
    Files.writeString(data.resolve("inkstand.properties"), "inkstand.paper.name=Ours\n");
    try (Store store = open(data)) {
      write(store, 1);
    }
  }

  @Test
  void aCopyIsOneMomentOfAStoreThatIsBeingWritten() throws InterruptedException {
    AtomicBoolean going = new AtomicBoolean(true);
    AtomicLong written = new AtomicLong(1);
    try (Store store = open(data)) {
      Thread writer =
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (going.get()) {
                      write(store, written.incrementAndGet());
                    }
                  });
      Waiting.until("some rows", () -> written.get() > 20);
      long before = written.get() - 1;
      Said said = TestLine.run("backup", "--data", data.toString(), copy.toString());
      going.set(false);
      writer.join();
      assertThat(said.exit()).isZero();
      assertThat(said.out()).isEmpty();
      assertThat(said.err()).startsWith("copied ").contains(copy.toString());
      try (Store copied = open(copy)) {
        long rows = rows(copied);
        assertThat(rows).isBetween(before, written.get());
        assertThat(partners(copied)).isEqualTo(rows);
      }
    }
  }

  @Test
  void aCopyPutBackIsTheInstallation() throws IOException {
    backup();
    Path target = folder.resolve("new");
    Said said = TestLine.run("restore", "--data", target.toString(), copy.toString());
    assertThat(said.exit()).isZero();
    assertThat(said.err()).startsWith("restored ").contains(target.toString());
    assertThat(target.resolve("secret.key")).hasContent("the secret");
    assertThat(target.resolve("inkstand.properties")).hasContent("inkstand.paper.name=Ours");
    try (Store store = open(target)) {
      assertThat(rows(store)).isEqualTo(1);
    }
  }

  @Test
  void aDamagedCopyIsRefusedAndNothingIsChanged() throws IOException {
    backup();
    byte[] bytes = Files.readAllBytes(copy.resolve("inkstand.db"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(copy.resolve("inkstand.db"), bytes);
    Said said = TestLine.run("restore", "--replace", "--data", data.toString(), copy.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err())
        .startsWith("inkstand: inkstand.db in " + copy)
        .contains("nothing was changed")
        .hasLineCount(1);
    try (Store store = open(data)) {
      assertThat(rows(store)).isEqualTo(1);
    }
  }

  @Test
  void aCopyThatLacksAFileIsRefused() throws IOException {
    backup();
    Files.delete(copy.resolve("secret.key"));
    Path target = folder.resolve("new");
    Said said = TestLine.run("restore", "--data", target.toString(), copy.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("secret.key", "nothing was changed");
    assertThat(target.resolve("inkstand.db")).doesNotExist();
  }

  @Test
  void aFolderThatHoldsAnInstallationIsNotOverwrittenUnlessAsked() throws IOException {
    backup();
    try (Store store = open(data)) {
      write(store, 2);
    }
    Said refused = TestLine.run("restore", "--data", data.toString(), copy.toString());
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("holds an installation", "--replace").hasLineCount(1);
    Said replaced =
        TestLine.run("restore", "--replace", "--data", data.toString(), copy.toString());
    assertThat(replaced.exit()).isZero();
    try (Store store = open(data);
        var entries = Files.list(data)) {
      assertThat(rows(store)).isEqualTo(1);
      Path aside =
          entries.filter(e -> e.getFileName().toString().startsWith("before-")).findAny().get();
      try (Store before = open(aside)) {
        assertThat(rows(before)).isEqualTo(2);
      }
    }
  }

  @Test
  void aRunningServicesFolderIsNotRestoredInto() throws IOException {
    backup();
    try (DataFolder _ = DataFolder.take(data)) {
      Said said = TestLine.run("restore", "--replace", "--data", data.toString(), copy.toString());
      assertThat(said.exit()).isEqualTo(1);
      assertThat(said.err()).startsWith("inkstand: another Inkstand (process ");
    }
  }

  @Test
  void aCopyGoesIntoAnEmptyFolderOnlyAndComesFromAnInstallation() throws IOException {
    Files.createDirectory(copy);
    Files.writeString(copy.resolve("letter.txt"), "Dear Anna");
    Said full = TestLine.run("backup", "--data", data.toString(), copy.toString());
    assertThat(full.exit()).isEqualTo(1);
    assertThat(full.err()).isEqualTo("inkstand: the folder %s is not empty\n".formatted(copy));
    assertThat(copy.resolve("inkstand.db")).doesNotExist();
    Path nothing = folder.resolve("nothing");
    Said none = TestLine.run("backup", "--data", nothing.toString(), folder + "/c");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).startsWith("inkstand: there is no installation in " + nothing);
    Said strange = TestLine.run("restore", "--data", nothing.toString(), copy.toString());
    assertThat(strange.exit()).isEqualTo(1);
    assertThat(strange.err()).contains("is no copy that inkstand backup has made");
  }

  private void backup() {
    assertThat(TestLine.run("backup", "--data", data.toString(), copy.toString()).exit()).isZero();
  }

  private static Store open(Path folder) {
    return Store.open(StoreSettings.sqlite(folder));
  }

  /** Two rows that belong together: half of a write shows as one without the other. */
  private static void write(Store store, long number) {
    store.write(
        jdbc -> {
          jdbc.sql("insert into article_key (title_id, name, article_id) values (1, :n, :i)")
              .param("n", "key-" + number)
              .param("i", number)
              .update();
          return jdbc.sql("insert into article_item (item_id, article_id) values (:i, :i)")
              .param("i", number)
              .update();
        });
  }

  private static long rows(Store store) {
    return store.read(
        jdbc -> jdbc.sql("select count(*) from article_key").query(Long.class).single());
  }

  private static long partners(Store store) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select count(*) from article_key k
                    join article_item i on i.article_id = k.article_id
                    """)
                .query(Long.class)
                .single());
  }
}
