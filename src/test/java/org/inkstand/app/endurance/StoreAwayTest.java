package org.inkstand.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inkstand.app.Waiting;
import org.inkstand.app.serve.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes down under the running service, and comes back after a while. */
class StoreAwayTest {

  @TempDir private Path folder = Path.of("");

  /** A server on a folder of its own, which can be away for a while. */
  private static final class Server implements AutoCloseable {
    private final Path data;
    private EmbeddedPostgres running;

    private Server(Path data) throws IOException {
      this.data = data;
      this.running = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setPGStartupWait(Duration.ofMinutes(2));
      return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private void comeBack() throws IOException {
      running = start(running.getPort());
    }

    @Override
    public void close() throws IOException {
      running.close();
    }
  }

  @Test
  void itIsSaidWhatIsMissingAndWhenItIsBackNothingIs() throws IOException {
    try (Server postgres = new Server(folder.resolve("postgres"));
        RestlessPress press = RestlessPress.open();
        Service service = new Victim(folder, press).live(at(postgres))) {
      HardTimes times = HardTimes.before(service, press);

      postgres.close();
      IntStream.range(0, 40).forEach(_ -> press.print());

      Waiting.until("a complaint", () -> times.complaint("article.read").isPresent());
      assertThat(times.complaint("article.read").orElse(""))
          .containsPattern("refused|terminating connection");
      HttpResponse<String> page = times.visitor().get("/titles");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.headers().firstValue("retry-after")).isEqualTo(Optional.of("30"));
      assertThat(page.body()).contains("cannot be reached just now");
      assertThat(times.visitor().get("/actuator/health").statusCode()).isEqualTo(503);

      postgres.comeBack();
      times.recover();
      assertThat(times.audit().findings()).isEmpty();
      assertThat(times.visitor().get("/titles").statusCode()).isEqualTo(200);
    }
  }

  private static Map<String, String> at(Server postgres) {
    return Map.of(
        "inkstand.store.url",
        "jdbc:postgresql://localhost:" + postgres.running.getPort() + "/postgres",
        "inkstand.store.user",
        "postgres",
        "inkstand.store.password",
        "postgres");
  }
}
