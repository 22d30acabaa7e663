package org.inkstand.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.inkstand.app.Waiting;
import org.inkstand.app.serve.Service;
import org.inkstand.kit.sql.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store cannot grow. SQLite is told so, which answers as it does on a full disk; what Lucene
 * and the pictures do on one is not tried here.
 */
class FullDiskTest {

  private static final int PAGES_MAX = 1_000_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void theDeskSaysThatTheDiskIsFullAndWhenThereIsRoomNothingIsMissing() throws Exception {
    try (RestlessPress press = RestlessPress.open();
        Service service = new Victim(folder, press).live()) {
      HardTimes times = HardTimes.before(service, press);
      assertThat(times.complaint("feed.poll")).isEmpty();

      limit(service, 1);
      IntStream.range(0, 200).forEach(_ -> press.print());
      Waiting.until("a complaint", () -> times.complaint("feed.poll").isPresent());
      assertThat(times.complaint("feed.poll").orElse("")).contains("full");
      assertThat(times.visitor().get("/").statusCode()).as("readers read on").isEqualTo(200);

      limit(service, PAGES_MAX);
      times.recover();
      assertThat(times.audit().findings(folder.resolve("data"))).isEmpty();
    }
  }

  /** On the one connection that writes; SQLite makes the least bound the file's present size. */
  private static void limit(Service service, int pages) {
    service
        .face(Store.class)
        .write(jdbc -> jdbc.sql("pragma max_page_count = " + pages).query(Integer.class).single());
  }
}
