package org.inkstand.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.inkstand.app.TestProcess;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import org.inkstand.title.Titles;

/** An installation that reads a press and is killed again and again. */
final class Victim {

  /** The press goes on while the service lives, and stands still while it is dead. */
  private static final Duration EDITION = Duration.ofMillis(80);

  /** Long enough to have read everything, short enough that most kills hit it at work. */
  private static final int LIFE_MILLIS_MAX = 2_500;

  private static final int BIRTH_MILLIS_MAX = 6_000;

  private static final Map<String, String> DECIDED =
      Map.of(
          "inkstand.http.allowed-ranges", "127.0.0.1/32",
          "inkstand.feed.interval-min", "1s",
          "inkstand.feed.interval-max", "1s",
          "inkstand.feed.host-delay", "0ms",
          "inkstand.feed.host-at-once", "64",
          "inkstand.titles.starter", "none",
          "inkstand.port", "0");

  private final Path data;
  private final Path config;
  private final RestlessPress press;

  /** Makes an empty data folder; the first life in this process adds the press's titles. */
  Victim(Path folder, RestlessPress press) throws IOException {
    this.press = press;
    this.data = Files.createDirectories(folder.resolve("data"));
    this.config = folder.resolve("inkstand.properties");
    StringBuilder lines = new StringBuilder();
    DECIDED.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    Files.writeString(config, lines);
  }

  Path data() {
    return data;
  }

  /** Starts it as a program and kills it: every fifth time while it starts. */
  void liveAndDie(Random random) {
    boolean early = random.nextInt(5) == 0;
    int millis = random.nextInt(early ? BIRTH_MILLIS_MAX : LIFE_MILLIS_MAX);
    String[] serve = {"serve", "--data", data.toString(), "--config", config.toString()};
    try (TestProcess process = TestProcess.inkstand(serve)) {
      if (!early) {
        process.untilSaid("Inkstand is at");
      }
      long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
      while (System.nanoTime() < end) {
        if (!early) {
          press.print();
        }
        LockSupport.parkNanos(Math.min(EDITION.toNanos(), end - System.nanoTime()));
      }
      int exit = process.kill();
      if (exit != 137) {
        throw new AssertionError("ended by itself with %d: %s".formatted(exit, process.err()));
      }
    }
  }

  /** Starts it in this process, so that it can be asked. */
  Service live() {
    return live(Map.of());
  }

  /** The same with some settings more. */
  Service live(Map<String, String> decided) {
    Service service =
        Service.start(Settings.read(config, Map.of(), decided), DataFolder.take(data));
    if (service.face(Titles.class).list().isEmpty()) {
      service.face(Titles.class).addAll(press.titles());
    }
    service.startIntake();
    return service;
  }
}
