package org.inkstand.web.desk.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscriptions;
import org.inkstand.title.FeedId;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;

/** Says how a feed fares, in the words of somebody who has to mend it. */
@Component
public class FeedWords {

  private final Titles titles;
  private final HubSubscriptions hubs;
  private final Desk desk;

  FeedWords(Titles titles, HubSubscriptions hubs, Desk desk) {
    this.titles = titles;
    this.hubs = hubs;
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
   * @param rhythm why its next turn is when it is, in a sentence
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
      String rhythm,
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

  /**
   * A feed's hub in words: whether it tells us of news, until when, and when it last did.
   *
   * @param hub its address; empty where the feed has none
   * @param reason why it does not tell us; may be empty
   * @param forged how many calls were not signed by it; empty for none
   */
  public record HubLine(
      String hub, String says, String reason, When lease, When lastPing, String forged) {

    private static final When NEVER = new When("", "", "");
    private static final HubLine NONE = new HubLine("", "", "", NEVER, NEVER, "");

    /** Whether there is one. */
    public boolean present() {
      return !hub.isEmpty();
    }
  }

  /** The hub of a feed at the moment {@code now}. */
  HubLine hub(FeedId feed, Instant now) {
    return hubs.find(feed).map(hub -> line(hub, now)).orElse(HubLine.NONE);
  }

  private HubLine line(HubSubscription hub, Instant now) {
    Words words = desk.words();
    return new HubLine(
        hub.hub().toString(),
        words.of("desk.hub." + hub.state().name().toLowerCase(Locale.ROOT)),
        hub.reason(),
        hub.leaseUntil().isAfter(now) ? desk.spans().future(hub.leaseUntil(), now) : HubLine.NEVER,
        desk.spans().past(hub.lastPing(), now),
        hub.forged() == 0 ? "" : words.count("desk.hub.forged", hub.forged()));
  }

  /** The feed in words at the moment {@code now}. */
  public FeedLine line(FeedState feed, Instant now) {
    Ailment ailment = Ailment.of(feed, now);
    String state = state(ailment);
    Words words = desk.words();
    Optional<Title> title = titles.find(feed.title());
    return new FeedLine(
        feed.feed().value(),
        Places.of(feed.feed()),
        title.map(Title::name).orElse(feed.address().getHost()),
        title.map(known -> Places.of(known)).orElse(""),
        feed.address(),
        state,
        words.of("desk.state." + state),
        words.of("desk.state." + state + ".says"),
        feed.reason(),
        words.of("desk.state." + state + ".do"),
        words.of("desk.fault." + ailment.fault().name().toLowerCase(Locale.ROOT)),
        rhythm(feed),
        feed.status() == 0 ? "" : Integer.toString(feed.status()),
        feed.failures(),
        desk.spans().past(feed.failingSince(), now),
        desk.spans().past(feed.lastFetch(), now),
        desk.spans().past(feed.lastNews(), now),
        desk.spans().future(feed.nextFetch(), now),
        words.count("desk.items", feed.items()),
        feed.flaws().lines().filter(line -> !line.isBlank()).toList());
  }

  private String rhythm(FeedState feed) {
    Why why = feed.outcome() == Outcome.PAUSED ? Why.NEVER : feed.why();
    // A turn that never comes, or was given before the first try, has no span to speak of.
    Duration span =
        why == Why.NEVER || why == Why.WAITING
            ? Duration.ZERO
            : Duration.between(feed.lastFetch(), feed.nextFetch());
    String key = "desk.why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return desk.words().of(key, desk.spans().words(span));
  }

  /** A state's name in addresses, as {@code not-there}. */
  public static String state(Ailment ailment) {
    return ailment.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Worst first: by ailment, then those that fail longest. */
  public static Comparator<FeedState> worstFirst(Instant now) {
    return Comparator.<FeedState, Ailment>comparing(feed -> Ailment.of(feed, now))
        .thenComparing(FeedState::failures, Comparator.reverseOrder())
        .thenComparing(FeedState::lastFetch)
        .thenComparing(feed -> feed.feed().value());
  }
}
