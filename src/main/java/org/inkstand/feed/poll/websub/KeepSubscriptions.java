package org.inkstand.feed.poll.websub;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.inkstand.feed.HubSettings;
import org.inkstand.feed.HubSubscription.State;
import org.inkstand.feed.store.HubLedger;
import org.inkstand.feed.store.HubOffered;
import org.inkstand.feed.store.HubRow;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.kit.step.Bookless;
import org.inkstand.kit.step.Pace;
import org.springframework.stereotype.Component;

/**
 * Keeps a subscription for every feed that offers a hub, and for no other: subscribes, renews
 * before the lease ends, asks again where a hub did not confirm, and takes leave of hubs whose feed
 * is gone.
 *
 * <p>It looks at what is and at what should be, and does what lies between; so nothing is lost when
 * it is stopped at any point. Does nothing where no hub can reach us.
 */
@Component
final class KeepSubscriptions implements Bookless {

  /** A new subscription may wait so long, and no longer. */
  private static final Duration PERIOD = Duration.ofSeconds(5);

  private static final int SECRET_BYTES = 24;

  private final HubSettings settings;
  private final HubLedger hubs;
  private final HttpFetcher fetcher;
  private final Clock clock;
  private final SecureRandom dice = new SecureRandom();
  private final Pace pace = new Pace(PERIOD);

  KeepSubscriptions(HubSettings settings, HubLedger hubs, HttpFetcher fetcher, Clock clock) {
    this.settings = settings;
    this.hubs = hubs;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "feed.hubs";
  }

  @Override
  public int advance() {
    Instant now = clock.instant();
    if (!pace.due(now)) {
      return 0;
    }
    return pace.found(settings.on() ? tend(now) : hubs.forgetAll(), now);
  }

  /** Does what is to be done now, and says how much that was. */
  int tend(Instant now) {
    int done = hubs.retire(now) + hubs.lapse(now);
    List<HubOffered> offers = hubs.offered(Limits.OFFERS_AT_ONCE);
    offers.forEach(offer -> hubs.want(offer, unguessable(), unguessable(), now));
    List<HubRow> due = hubs.due(now, Limits.HUBS_AT_ONCE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(row -> threads.execute(() -> act(row, now)));
    }
    return done + offers.size() + due.size();
  }

  private void act(HubRow row, Instant now) {
    boolean leaving = row.state() == State.UNWANTED;
    if (leaving && row.tries() >= Limits.FAREWELLS_MAX) {
      hubs.forget(row);
      return;
    }
    String mode = leaving ? "unsubscribe" : "subscribe";
    hubs.asking(row, mode, now.plus(pause(row.tries())));
    HttpResult answer =
        fetcher.fetch(
            HttpRequest.post(row.hub(), form(row, mode))
                .upTo(Limits.ANSWER_BYTES_MAX)
                .within(Limits.ANSWER_MAX));
    if (!(answer instanceof HttpResult.Fetched)) {
      hubs.refused(row, mode, answer.reason());
    }
  }

  private Map<String, String> form(HubRow row, String mode) {
    return Map.of(
        "hub.callback", settings.callback(row.token()),
        "hub.mode", mode,
        "hub.topic", row.shown().topic(),
        "hub.lease_seconds", Long.toString(Limits.LEASE_ASKED.toSeconds()),
        "hub.secret", row.secret());
  }

  private static Duration pause(int tries) {
    Duration pause = Limits.AGAIN.multipliedBy(1L << Math.min(tries, 10));
    return pause.compareTo(Limits.AGAIN_MAX) > 0 ? Limits.AGAIN_MAX : pause;
  }

  private String unguessable() {
    byte[] bytes = new byte[SECRET_BYTES];
    dice.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
