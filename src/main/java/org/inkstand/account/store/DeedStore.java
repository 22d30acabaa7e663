package org.inkstand.account.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.stereotype.Component;

/** The log of deeds in the store. A person's deeds are few: nothing is ever dropped. */
@Component
final class DeedStore implements Deeds {

  private static final String NUMBERS = "account.deed";

  private final Store store;

  DeedStore(Store store) {
    this.store = store;
  }

  @Override
  public void record(Deed deed) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    insert into account_deed (id, at, who, kind, subject, path, was, became)
                    values (:id, :at, :who, :kind, :subject, :path, :was, :became)
                    """)
                .param("id", Sequences.take(jdbc, NUMBERS, 1))
                .param("at", Times.millis(deed.at()))
                .param("who", deed.who())
                .param("kind", deed.kind())
                .param("subject", deed.subject())
                .param("path", deed.path())
                .param("was", deed.was())
                .param("became", deed.became())
                .update());
  }

  @Override
  public List<Deed> list(Query query) {
    String words =
        query
            .words()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select *
                    from account_deed
                    where id < :before and (:kind = '' or kind = :kind)
                      and lower(who || ' ' || subject || ' ' || was || ' ' || became)
                        like :words escape '!'
                    order by id desc
                    limit :limit
                    """)
                .param("before", query.before())
                .param("kind", query.kind())
                .param("words", "%" + words + "%")
                .param("limit", query.limit())
                .query(DeedStore::deed)
                .list());
  }

  private static Deed deed(ResultSet row, int number) throws SQLException {
    return new Deed(
        row.getLong("id"),
        Times.instant(row.getLong("at")),
        row.getString("who"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("path"),
        row.getString("was"),
        row.getString("became"));
  }

  @Override
  public Map<String, Long> kinds() {
    Map<String, Long> kinds = new LinkedHashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql("select kind, count(*) as deeds from account_deed group by kind order by kind")
              .query(
                  row -> {
                    kinds.put(row.getString("kind"), row.getLong("deeds"));
                  });
          return kinds;
        });
    return kinds;
  }
}
