package org.inkstand.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.app.settings.Settings;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.step.Bookless;
import org.inkstand.kit.step.Pace;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Post;
import org.inkstand.post.Sheet;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.storage.Installation;
import org.inkstand.web.wording.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks once a minute whether there is something that an operator wants to be woken for, and mails
 * what is new of it, all in one mail. The same is not told again within a day, nor while it lasts.
 * What was told is known for as long as the program runs.
 */
@Component
@Order(90)
final class Watch implements Bookless {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final Duration AGAIN = Duration.ofDays(1);

  /** After a start everything is behind for a while, which is no news. */
  private static final Duration SETTLING = Duration.ofMinutes(10);

  private final House house;
  private final ObjectProvider<StepRunner> steps;
  private final Settings settings;
  private final Clock clock;
  private final Words words = new Words();
  private final Instant begun;
  private final Pace pace = new Pace(PERIOD);
  private final Map<String, Instant> told = new HashMap<>();

  /** All that the watch looks at. */
  @Component
  record House(
      Feeds feeds, FeedHistory history, Titles titles, Installation installation, Post post) {}

  Watch(House house, ObjectProvider<StepRunner> steps, Settings settings, Clock clock) {
    this.house = house;
    this.steps = steps;
    this.settings = settings;
    this.clock = clock;
    this.begun = clock.instant();
  }

  @Override
  public String name() {
    return "desk.watch";
  }

  @Override
  public int advance() {
    Instant now = clock.instant();
    if (pace.due(now) && !now.isBefore(begun.plus(SETTLING))) {
      MailAddress.of(settings.text("inkstand.alert.to")).ifPresent(to -> look(to, now));
    }
    return pace.found(0, now);
  }

  private void look(MailAddress to, Instant now) {
    List<Alert> alerts =
        Alert.of(
            house.feeds().list(),
            house.history().silences(),
            steps.getObject().states(),
            new Alert.Look(now, house.installation().roomLeft()));
    List<Alert> fresh = fresh(alerts, now);
    if (!fresh.isEmpty()) {
      Sheet sheet = Sheet.of(settings.text("inkstand.paper.name"), subject(fresh));
      fresh.forEach(alert -> sheet.says(says(alert)));
      house
          .post()
          .post(
              sheet
                  .leads(words.of("alert.do"), settings.text("inkstand.base-url") + "/desk")
                  .foot(words.of("alert.foot"))
                  .to(to));
    }
  }

  /** Those that were not told lately; what is told now is noted. */
  List<Alert> fresh(List<Alert> alerts, Instant now) {
    told.values().removeIf(at -> at.plus(AGAIN).isBefore(now));
    List<Alert> fresh =
        alerts.stream().filter(alert -> told.putIfAbsent(alert.key(), now) == null).toList();
    // What lasts is not told again a day later.
    alerts.forEach(alert -> told.put(alert.key(), now));
    return fresh;
  }

  private String subject(List<Alert> fresh) {
    return fresh.size() == 1
        ? says(fresh.getFirst())
        : words.of("alert.subject", Integer.toString(fresh.size()));
  }

  private String says(Alert alert) {
    return switch (alert) {
      case Alert.Silent(FeedHistory.Silence silence) ->
          words.of(
              "alert.silent",
              name(silence),
              Long.toString(Duration.between(silence.since(), clock.instant()).toHours()));
      case Alert.Failing(int failing, int tried) ->
          words.of("alert.failing", Integer.toString(failing), Integer.toString(tried));
      case Alert.Full(long bytes) -> words.of("alert.full", Numbers.bytes(bytes));
      case Alert.Stopped(var step) -> words.of("alert.stopped", step.name(), step.lastError());
    };
  }

  private String name(FeedHistory.Silence silence) {
    Optional<Title> title = house.titles().find(silence.title());
    return title.map(Title::name).orElse("");
  }
}
