package org.inkstand.web.desk;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.feed.FeedState;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;

/** Says how a feed fares, in the words of somebody who has to mend it. */
@Component
public class FeedWords {

  private final Titles titles;
  private final Desk desk;

  FeedWords(Titles titles, Desk desk) {
    this.titles = titles;
    this.desk = desk;
  }

  /**
   * One feed in words.
   *
   * @param state its ailment, for addresses and the style sheet, as {@code not-there}
   * @param says what it suffers from
   * @param reason the machine's own words; may be empty
   * @param advice what can be done; may be empty
   * @param fault with whom mending begins
   * @param status the HTTP status as text; empty when there was none
   */
  public record FeedLine(
      long number,
      String path,
      String name,
      String titlePath,
      URI address,
      String state,
      String stateName,
      String says,
      String reason,
      String advice,
      String fault,
      String status,
      int failures,
      When since,
      When lastFetch,
      When lastNews,
      When nextFetch,
      String items,
      List<String> flaws) {

    public FeedLine {
      flaws = List.copyOf(flaws);
    }
  }

  /** The feed in words at the moment {@code now}. */
  FeedLine line(FeedState feed, Instant now) {
    Ailment ailment = Ailment.of(feed, now);
    String state = state(ailment);
    Words words = desk.words();
    Optional<Title> title = titles.find(feed.title());
    return new FeedLine(
        feed.feed().value(),
        path(feed),
        title.map(Title::name).orElse(feed.address().getHost()),
        title.map(known -> TitlePage.path(known)).orElse(""),
        feed.address(),
        state,
        words.of("desk.state." + state),
        words.of("desk.state." + state + ".says"),
        feed.reason(),
        words.of("desk.state." + state + ".do"),
        words.of("desk.fault." + ailment.fault().name().toLowerCase(Locale.ROOT)),
        feed.status() == 0 ? "" : Integer.toString(feed.status()),
        feed.failures(),
        desk.spans().past(feed.failingSince(), now),
        desk.spans().past(feed.lastFetch(), now),
        desk.spans().past(feed.lastNews(), now),
        desk.spans().future(feed.nextFetch(), now),
        words.count("desk.items", feed.items()),
        feed.flaws().lines().filter(line -> !line.isBlank()).toList());
  }

  /** A state's name in addresses, as {@code not-there}. */
  static String state(Ailment ailment) {
    return ailment.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String path(FeedState feed) {
    return "/desk/feed/" + feed.feed().value();
  }

  /** Worst first: by ailment, then those that fail longest. */
  static Comparator<FeedState> worstFirst(Instant now) {
    return Comparator.<FeedState, Ailment>comparing(feed -> Ailment.of(feed, now))
        .thenComparing(FeedState::failures, Comparator.reverseOrder())
        .thenComparing(FeedState::lastFetch)
        .thenComparing(feed -> feed.feed().value());
  }
}
