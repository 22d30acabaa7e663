package org.inkstand.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.IntStream;
import org.inkstand.app.Waiting;
import org.inkstand.app.serve.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random moments of intake and started again, {@code -Dinkstand.kills}
 * times (four unless said), and has lost nothing, doubled nothing and halved nothing. A run's seed
 * is printed and can be given as {@code -Dinkstand.kills.seed}.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("inkstand.kills", 4);
  private static final long SEED = Long.getLong("inkstand.kills.seed", System.nanoTime());

  /** So often a long run looks closely in between; the last look is always made. */
  private static final int LOOK_EVERY = 10;

  @TempDir private Path folder = Path.of("");

  @Test
  void killedAtAnyMomentItHasEveryArticleOnceAndWhole() throws IOException, SQLException {
    System.out.printf("KillTest: %d kills, seed %d%n", KILLS, SEED);
    Random random = new Random(SEED);
    try (RestlessPress press = RestlessPress.open()) {
      Victim victim = new Victim(folder, press);
      look(victim, press, "before the first kill");
      for (int kill = 1; kill <= KILLS; kill++) {
        victim.liveAndDie(random);
        if (kill % LOOK_EVERY == 0 || kill == KILLS) {
          IntStream.range(0, RestlessPress.SETTLED).forEach(_ -> press.print());
          look(victim, press, "after %d kills".formatted(kill));
        }
      }
    }
  }

  private static void settle(Audit audit, String when) {
    try {
      Waiting.until("the end of its work " + when, audit::settled);
    } catch (AssertionError failure) {
      throw new AssertionError(
          "seed %d, %s: %s".formatted(SEED, when, audit.outstanding()), failure);
    }
  }

  /** Lets it finish its work, then compares everything. */
  private static void look(Victim victim, RestlessPress press, String when) throws SQLException {
    try (Service service = victim.live()) {
      Audit audit = new Audit(service, press);
      settle(audit, when);
      assertThat(audit.findings(victim.data())).as("seed %d, %s", SEED, when).isEmpty();
      System.out.printf("KillTest: %s, %d editions: %s%n", when, press.edition(), audit.summary());
    }
  }
}
