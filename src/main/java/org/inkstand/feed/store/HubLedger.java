package org.inkstand.feed.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps our subscriptions at hubs, and writes what the hubs bring. */
@Component
public final class HubLedger {

  private final Store store;
  private final FeedLedger feeds;

  /** A ledger in the store of those feeds. */
  public HubLedger(Store store, FeedLedger feeds) {
    this.store = store;
    this.feeds = feeds;
  }

  /** Feeds that offer a hub and have no subscription. */
  public List<HubOffered> offered(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select feed_feed.id, feed_feed.hub, feed_feed.topic
                    from feed_feed
                    left join feed_hub on feed_hub.feed_id = feed_feed.id
                    where feed_feed.hub <> '' and feed_feed.topic <> ''
                      and removed = 0 and paused = 0 and feed_hub.feed_id is null
                    order by feed_feed.id
                    limit :limit
                    """)
                .param("limit", limit)
                .query(
                    (row, _) ->
                        new HubOffered(
                            new FeedId(row.getLong("id")),
                            row.getString("hub"),
                            row.getString("topic")))
                .list());
  }

  /** Notes that a hub is to be asked, through a door and with a secret made for it. */
  public void want(HubOffered offer, String token, String secret, Instant now) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    insert into feed_hub (feed_id, hub, topic, token, secret, state, pending, reason,
                      tries, next_act, verified_at, lease_until, last_ping, pings, forged, missed_at)
                    values (:feed, :hub, :topic, :token, :secret, 'WANTED', '', '',
                      0, :now, 0, 0, 0, 0, 0, 0)
                    on conflict (feed_id) do nothing
                    """)
                .param("feed", offer.feed().value())
                .param("hub", offer.hub())
                .param("topic", offer.topic())
                .param("token", token)
                .param("secret", secret)
                .param("now", Times.millis(now))
                .update());
  }

  /** Gives up those whose feed was taken out or paused, or names another hub by now. */
  public int retire(Instant now) {
    return store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update feed_hub
                    set state = 'UNWANTED', pending = '', tries = 0, next_act = :now
                    where state <> 'UNWANTED' and not exists (
                      select 1
                      from feed_feed
                      where feed_feed.id = feed_hub.feed_id and removed = 0 and paused = 0
                        and feed_feed.hub = feed_hub.hub and feed_feed.topic = feed_hub.topic)
                    """)
                .param("now", Times.millis(now))
                .update());
  }

  /** Takes note of leases that have ended, and has their feeds asked at once. */
  public int lapse(Instant now) {
    List<Long> ended =
        store.read(
            jdbc ->
                jdbc.sql(
                        "select feed_id from feed_hub where state = 'VERIFIED' and lease_until <= :now")
                    .param("now", Times.millis(now))
                    .query(Long.class)
                    .list());
    for (Long feed : ended) {
      change(
          feed,
          """
          update feed_hub
          set state = 'WANTED', reason = 'the lease ended', verified_at = 0, lease_until = 0
          where feed_id = :feed
          """);
      feeds.hurry(new FeedId(feed));
    }
    return ended.size();
  }

  /** Those about which something is to be done. */
  public List<HubRow> due(Instant now, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from feed_hub where next_act <= :now order by next_act limit :limit")
                .param("now", Times.millis(now))
                .param("limit", limit)
                .query((row, _) -> HubRows.row(row))
                .list());
  }

  /** The subscription with that door. */
  public Optional<HubRow> behind(String token) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from feed_hub where token = :token")
                .param("token", token)
                .query((row, _) -> HubRows.row(row))
                .optional());
  }

  /** The subscription of that feed. */
  public Optional<HubRow> find(FeedId feed) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from feed_hub where feed_id = :feed")
                .param("feed", feed.value())
                .query((row, _) -> HubRows.row(row))
                .optional());
  }

  /**
   * Notes what the hub is about to be asked: its question back may come before its answer.
   *
   * @param again when to ask once more if it does not confirm
   */
  public void asking(HubRow row, String mode, Instant again) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update feed_hub
                    set pending = :mode, tries = tries + 1, next_act = :again
                    where token = :token
                    """)
                .param("mode", mode)
                .param("again", Times.millis(again))
                .param("token", row.token())
                .update());
  }

  /** The hub did not take the question. */
  public void refused(HubRow row, String mode, String reason) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update feed_hub
                    set pending = '', reason = :reason
                    where token = :token and pending = :mode
                    """)
                .param("reason", reason)
                .param("mode", mode)
                .param("token", row.token())
                .update());
  }

  /**
   * The hub asked back, and we said yes.
   *
   * @return whether we had asked
   */
  public boolean verified(HubRow row, Instant now, Duration lease, Duration renewAfter) {
    return store.write(
            jdbc ->
                jdbc.sql(
                        """
                        update feed_hub
                        set verified_at = case when state = 'VERIFIED' then verified_at else :now end,
                          state = 'VERIFIED', pending = '', reason = '', tries = 0,
                          lease_until = :until, next_act = :renew
                        where token = :token and pending = 'subscribe' and state <> 'UNWANTED'
                        """)
                    .param("now", Times.millis(now))
                    .param("until", Times.millis(now.plus(lease)))
                    .param("renew", Times.millis(now.plus(renewAfter)))
                    .param("token", row.token())
                    .update())
        > 0;
  }

  /** The hub said no; it is asked again later, and the feed at once. */
  public void denied(HubRow row, String reason, Instant again) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update feed_hub
                    set state = 'DENIED', pending = '', reason = :reason, tries = 0,
                      verified_at = 0, lease_until = 0, next_act = :again
                    where token = :token and state <> 'UNWANTED'
                    """)
                .param("reason", reason)
                .param("again", Times.millis(again))
                .param("token", row.token())
                .update());
    feeds.hurry(row.shown().feed());
  }

  /** Strikes it off. */
  public void forget(HubRow row) {
    store.write(
        jdbc ->
            jdbc.sql("delete from feed_hub where token = :token")
                .param("token", row.token())
                .update());
  }

  /** Strikes all of them off: no hub can reach us any more. */
  public int forgetAll() {
    return store.write(jdbc -> jdbc.sql("delete from feed_hub").update());
  }

  /**
   * Writes what a hub brought, by the same road as what was fetched.
   *
   * @return how many items were new or changed
   */
  public int brought(FeedCard card, Announcement part, Instant now) {
    return store.write(
        jdbc -> {
          pinged(jdbc, card.feed(), now);
          return feeds.add(jdbc, card, part, now);
        });
  }

  /** A ping came that tells nothing itself: the feed is asked at once. */
  public void broughtNothing(FeedId feed, Instant now) {
    store.write(jdbc -> pinged(jdbc, feed, now));
    feeds.hurry(feed);
  }

  private static int pinged(JdbcClient jdbc, FeedId feed, Instant now) {
    return jdbc.sql("update feed_hub set last_ping = :now, pings = pings + 1 where feed_id = :feed")
        .param("now", Times.millis(now))
        .param("feed", feed.value())
        .update();
  }

  /** Somebody came to the door and did not sign as the hub would. */
  public void forged(FeedId feed) {
    change(feed.value(), "update feed_hub set forged = forged + 1 where feed_id = :feed");
  }

  private void change(long feed, String sql) {
    store.write(jdbc -> jdbc.sql(sql).param("feed", feed).update());
  }
}
