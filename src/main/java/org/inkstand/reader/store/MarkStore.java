package org.inkstand.reader.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.text.Names;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Muting;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.marks.ReadyMutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows and mutes as the store keeps them. */
@Component
final class MarkStore implements Marks {

  private final Store store;
  private final Clock clock;

  MarkStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Follow> follows(ReaderId reader) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_follow where reader = :reader
                    order by kind, since desc, value_key
                    """)
                .param("reader", reader.value())
                .query(MarkStore::follow)
                .list());
  }

  @Override
  public void follow(ReaderId reader, Follow follow) {
    store.write(
        jdbc -> {
          jdbc.sql(
                  """
                  insert into reader_follow (reader, kind, value_key, value, since)
                  values (:reader, :kind, :key, :value, :since)
                  on conflict (reader, kind, value_key) do nothing
                  """)
              .param("reader", reader.value())
              .param("kind", follow.kind().name())
              .param("key", Names.key(follow.value()))
              .param("value", follow.value())
              .param("since", Times.millis(follow.since()))
              .update();
          bound(jdbc, "reader_follow", reader, Limits.FOLLOWS_MAX);
          return Versions.next(jdbc, reader);
        });
  }

  @Override
  public void unfollow(ReaderId reader, Follow.Kind kind, String value) {
    forget("reader_follow", reader, kind.name(), value);
  }

  @Override
  public List<Mute> mutes(ReaderId reader) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_mute where reader = :reader and until > :now
                    order by since desc, kind, value_key
                    """)
                .param("reader", reader.value())
                .param("now", Times.millis(clock.instant()))
                .query(MarkStore::mute)
                .list());
  }

  @Override
  public void mute(ReaderId reader, Mute mute) {
    store.write(
        jdbc -> {
          jdbc.sql("delete from reader_mute where reader = :reader and until <= :now")
              .param("reader", reader.value())
              .param("now", Times.millis(clock.instant()))
              .update();
          insert(jdbc, reader, mute);
          bound(jdbc, "reader_mute", reader, Limits.MUTES_MAX);
          return Versions.next(jdbc, reader);
        });
  }

  private static void insert(JdbcClient jdbc, ReaderId reader, Mute mute) {
    jdbc.sql(
            """
            insert into reader_mute
              (reader, kind, value_key, value, reach, manner, until, since)
            values (:reader, :kind, :key, :value, :reach, :manner, :until, :since)
            on conflict (reader, kind, value_key) do update
            set value = excluded.value, reach = excluded.reach, manner = excluded.manner,
              until = excluded.until, since = excluded.since
            """)
        .param("reader", reader.value())
        .param("kind", mute.kind().name())
        .param("key", Names.key(mute.value()))
        .param("value", mute.value())
        .param("reach", mute.reach().name())
        .param("manner", mute.manner().name())
        .param("until", Times.millis(mute.until()))
        .param("since", Times.millis(mute.since()))
        .update();
  }

  @Override
  public void unmute(ReaderId reader, Mute.Kind kind, String value) {
    forget("reader_mute", reader, kind.name(), value);
  }

  @Override
  public Muting muting(ReaderId reader) {
    return ReadyMutes.of(mutes(reader));
  }

  @Override
  public String look(ReaderId reader) {
    return store.read(
        jdbc ->
            jdbc.sql("select look from reader_appearance where reader = :reader")
                .param("reader", reader.value())
                .query(String.class)
                .optional()
                .orElse(""));
  }

  @Override
  public void setLook(ReaderId reader, String look) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    insert into reader_appearance (reader, look) values (:reader, :look)
                    on conflict (reader) do update set look = excluded.look
                    """)
                .param("reader", reader.value())
                .param("look", look)
                .update());
  }

  private void forget(String table, ReaderId reader, String kind, String value) {
    store.write(
        jdbc -> {
          jdbc.sql(
                  "delete from "
                      + table
                      + " where reader = :reader and kind = :kind and value_key = :key")
              .param("reader", reader.value())
              .param("kind", kind)
              .param("key", Names.key(value))
              .update();
          return Versions.next(jdbc, reader);
        });
  }

  /** Undoes the write that went over the bound. */
  private static void bound(JdbcClient jdbc, String table, ReaderId reader, int max) {
    long kept =
        jdbc.sql("select count(*) from " + table + " where reader = :reader")
            .param("reader", reader.value())
            .query(Long.class)
            .single();
    if (kept > max) {
      throw new Marks.Refused("not more than " + max);
    }
  }

  private static Follow follow(ResultSet row, int number) throws SQLException {
    return new Follow(
        Follow.Kind.valueOf(row.getString("kind")),
        row.getString("value"),
        Times.instant(row.getLong("since")));
  }

  private static Mute mute(ResultSet row, int number) throws SQLException {
    return new Mute(
        Mute.Kind.valueOf(row.getString("kind")),
        row.getString("value"),
        Mute.Reach.valueOf(row.getString("reach")),
        Mute.Manner.valueOf(row.getString("manner")),
        Times.instant(row.getLong("until")),
        Times.instant(row.getLong("since")));
  }
}
