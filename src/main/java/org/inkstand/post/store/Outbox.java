package org.inkstand.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.post.Posted;
import org.inkstand.post.Posted.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that are to leave, that could not, and, without their words, those that left. */
@Component
public class Outbox {

  private static final String NUMBERS = "post.mail";
  private static final int LIST_MAX = 200;

  /** Lines are kept for thirty days, and nobody is written to more often in that time. */
  private static final int OWN_MAX = 1_000;

  /** A sent one is only a line for who asks where a mail is. */
  private static final Duration LINES_KEPT = Duration.ofDays(30);

  /** A mail that opens a door is of no use to anybody after its link has expired. */
  private static final Duration SECRETS_KEPT = Duration.ofDays(1);

  private final Store store;
  private final Clock clock;

  Outbox(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Puts one in, and throws out what is old. */
  public long put(Mail mail, State state) {
    Instant now = clock.instant();
    return store.write(
        jdbc -> {
          thin(jdbc, now);
          long number = Sequences.take(jdbc, NUMBERS, 1);
          jdbc.sql(
                  """
                  insert into post_mail
                    (id, at, address_key, address, subject, text, html, secret, state, tries, why)
                  values
                    (:id, :at, :key, :address, :subject, :text, :html, :secret, :state, 0, '')
                  """)
              .param("id", number)
              .param("at", Times.millis(now))
              .param("key", mail.to().key())
              .param("address", mail.to().text())
              .param("subject", mail.subject())
              .param("text", mail.text())
              .param("html", mail.html())
              .param("secret", mail.secret() ? 1 : 0)
              .param("state", state.name())
              .update();
          return number;
        });
  }

  private static void thin(JdbcClient jdbc, Instant now) {
    jdbc.sql("delete from post_mail where at < :line or (secret = 1 and at < :secret)")
        .param("line", Times.millis(now.minus(LINES_KEPT)))
        .param("secret", Times.millis(now.minus(SECRETS_KEPT)))
        .update();
  }

  /** The newest first. */
  public List<Posted> list(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from post_mail order by id desc limit :limit")
                .param("limit", Math.min(limit, LIST_MAX))
                .query(Outbox::posted)
                .list());
  }

  /** To this address, the newest first. */
  public List<Posted> to(MailAddress address) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from post_mail
                    where address_key = :key
                    order by id desc
                    limit :limit
                    """)
                .param("key", address.key())
                .param("limit", OWN_MAX)
                .query(Outbox::posted)
                .list());
  }

  /** One of them. */
  public Optional<Posted> find(long number) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from post_mail where id = :id")
                .param("id", number)
                .query(Outbox::posted)
                .optional());
  }

  /** Those that wait, the oldest first. */
  public List<Posted> waiting(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from post_mail where state = :state order by id limit :limit")
                .param("state", State.WAITING.name())
                .param("limit", limit)
                .query(Outbox::posted)
                .list());
  }

  /** It left: its words have no business here any more. */
  public void sent(long number) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update post_mail set state = :state, text = '', html = '', why = ''
                    where id = :id
                    """)
                .param("state", State.SENT.name())
                .param("id", number)
                .update());
  }

  /**
   * It was not taken.
   *
   * @param triesMax after how many tries nobody asks again
   * @return how often it was tried
   */
  public int failed(long number, String why, int triesMax) {
    return store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update post_mail
                    set tries = tries + 1, why = :why,
                      state = case when tries + 1 >= :max then 'FAILED' else state end
                    where id = :id
                    returning tries
                    """)
                .param("why", why)
                .param("max", triesMax)
                .param("id", number)
                .query(Integer.class)
                .optional()
                .orElse(triesMax));
  }

  /** Forgets every mail to this address. */
  public void forget(MailAddress address) {
    store.write(
        jdbc ->
            jdbc.sql("delete from post_mail where address_key = :key")
                .param("key", address.key())
                .update());
  }

  private static Posted posted(ResultSet row, int number) throws SQLException {
    return new Posted(
        row.getLong("id"),
        Times.instant(row.getLong("at")),
        new Mail(
            new MailAddress(row.getString("address")),
            row.getString("subject"),
            row.getString("text"),
            row.getString("html"),
            row.getInt("secret") == 1),
        State.valueOf(row.getString("state")),
        row.getString("why"));
  }
}
