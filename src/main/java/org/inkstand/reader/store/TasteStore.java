package org.inkstand.reader.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.ReaderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Profiles as the store keeps them, one row a reader. */
@Component
public final class TasteStore {

  /** Two writers of one profile at once are rare; a hundred in a row are a bug. */
  private static final int TRIES_MAX = 100;

  private final Store store;

  TasteStore(Store store) {
    this.store = store;
  }

  private record Row(Profile profile, long version) {}

  /** One; that of somebody new when there is none. */
  public Profile find(ReaderId reader) {
    return store.read(jdbc -> row(jdbc, reader)).map(Row::profile).orElse(Profile.NEW);
  }

  /** Changes one: what somebody else wrote meanwhile is read again and not overwritten. */
  public Profile change(ReaderId reader, UnaryOperator<Profile> how) {
    for (int tries = 0; tries < TRIES_MAX; tries++) {
      Optional<Profile> written =
          store.write(
              jdbc -> {
                Optional<Row> before = row(jdbc, reader);
                Profile old = before.map(Row::profile).orElse(Profile.NEW);
                Profile changed = how.apply(old);
                boolean same = changed.equals(old);
                long version = before.map(Row::version).orElse(0L);
                return same || put(jdbc, reader, changed, version)
                    ? Optional.of(changed)
                    : Optional.empty();
              });
      if (written.isPresent()) {
        return written.get();
      }
    }
    throw new IllegalStateException("a profile that others write without end: " + reader);
  }

  private static Optional<Row> row(JdbcClient jdbc, ReaderId reader) {
    return jdbc.sql("select * from reader_taste where reader = :reader")
        .param("reader", reader.value())
        .query(TasteStore::read)
        .optional();
  }

  private static boolean put(JdbcClient jdbc, ReaderId reader, Profile profile, long version) {
    return jdbc.sql(
                """
                insert into reader_taste
                  (reader, lines, learning, switched_on, fresh, mine, titles, version)
                values (:reader, :lines, :learning, :on, :fresh, :mine, :titles, 1)
                on conflict (reader) do update set
                  lines = excluded.lines,
                  learning = excluded.learning,
                  switched_on = excluded.switched_on,
                  fresh = excluded.fresh,
                  mine = excluded.mine,
                  titles = excluded.titles,
                  version = reader_taste.version + 1
                where reader_taste.version = :version
                """)
            .param("reader", reader.value())
            .param("lines", ProfileLines.packed(profile.interests()))
            .param("learning", profile.learning() ? 1 : 0)
            .param("on", profile.on() ? 1 : 0)
            .param("fresh", profile.sliders().fresh())
            .param("mine", profile.sliders().mine())
            .param("titles", profile.sliders().titles())
            .param("version", version)
            .update()
        == 1;
  }

  private static Row read(ResultSet row, int number) throws SQLException {
    return new Row(
        new Profile(
            ProfileLines.unpacked(row.getString("lines")),
            row.getInt("learning") == 1,
            row.getInt("switched_on") == 1,
            new Sliders(row.getInt("fresh"), row.getInt("mine"), row.getInt("titles"))),
        row.getLong("version"));
  }
}
