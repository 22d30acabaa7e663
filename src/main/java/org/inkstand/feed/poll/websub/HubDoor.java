package org.inkstand.feed.poll.websub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscription.State;
import org.inkstand.feed.HubSubscriptions;
import org.inkstand.feed.poll.PingReader;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.HubLedger;
import org.inkstand.feed.store.HubRow;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.title.FeedId;
import org.springframework.stereotype.Component;

/** What hubs may say to us: that they mean it too, that they do not, and what is new. */
@Component
final class HubDoor implements HubSubscriptions {

  private final HubLedger hubs;
  private final FeedLedger feeds;
  private final PingReader reader;
  private final Clock clock;
  private final Semaphore places = new Semaphore(Limits.PINGS_AT_ONCE);

  HubDoor(HubLedger hubs, FeedLedger feeds, PingReader reader, Clock clock) {
    this.hubs = hubs;
    this.feeds = feeds;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public Optional<HubSubscription> find(FeedId feed) {
    return hubs.find(feed).map(HubRow::shown);
  }

  @Override
  public Optional<String> confirm(String door, Intent intent) {
    return hubs.behind(door)
        .filter(row -> row.shown().topic().equals(intent.topic()))
        .filter(_ -> intent.challenge().length() <= Limits.CHALLENGE_CHARS_MAX)
        .filter(row -> agreed(row, intent))
        .map(_ -> intent.challenge());
  }

  /** Whether this is what we asked for; if so, it holds from now on. */
  private boolean agreed(HubRow row, Intent intent) {
    Instant now = clock.instant();
    return switch (intent.mode()) {
      case "denied" -> {
        hubs.denied(row, reason(intent), now.plus(Limits.AGAIN_MAX));
        yield true;
      }
      case "subscribe" -> {
        Duration lease = lease(intent);
        yield !intent.challenge().isEmpty() && hubs.verified(row, now, lease, renewAfter(lease));
      }
      case "unsubscribe" -> {
        boolean meant = row.state() == State.UNWANTED && row.pending().equals("unsubscribe");
        if (meant) {
          hubs.forget(row);
        }
        yield meant && !intent.challenge().isEmpty();
      }
      default -> false;
    };
  }

  private static String reason(Intent intent) {
    String words = intent.reason().strip();
    String cut = words.substring(0, Math.min(words.length(), Limits.REASON_CHARS_MAX));
    return cut.isEmpty() ? "the hub says no" : "the hub says no: " + cut;
  }

  private static Duration lease(Intent intent) {
    if (intent.leaseSeconds() <= 0) {
      return Limits.LEASE_ASKED;
    }
    return Duration.ofSeconds(Math.min(intent.leaseSeconds(), Limits.LEASE_MAX.toSeconds()));
  }

  private static Duration renewAfter(Duration lease) {
    Duration part = Duration.ofSeconds(Math.round(lease.toSeconds() * Limits.RENEW_AT));
    return part.compareTo(Limits.RENEW_MIN) < 0 ? Limits.RENEW_MIN : part;
  }

  @Override
  public Received take(String door, Ping ping) {
    Optional<HubRow> found = hubs.behind(door);
    if (found.isEmpty()) {
      return Received.UNKNOWN;
    }
    HubRow row = found.get();
    HttpHeaders headers = new HttpHeaders(ping.headers());
    if (!Signature.fits(headers.first("x-hub-signature"), row.secret(), ping.body())) {
      hubs.forged(row.shown().feed());
      return Received.IGNORED;
    }
    Optional<FeedCard> card = feeds.card(row.shown().feed());
    if (card.isEmpty() || row.state() == State.UNWANTED) {
      return Received.ENDED;
    }
    if (!places.tryAcquire()) {
      return Received.BUSY;
    }
    try {
      reader.read(card.get(), ping.body(), headers);
      return Received.TAKEN;
    } finally {
      places.release();
    }
  }
}
