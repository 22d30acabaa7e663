package org.inkstand.title.store;

import java.net.URI;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleDraft;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A feed that lives elsewhere from now on.
 *
 * <p>When another feed has the new address already, as after a title's http and https feeds were
 * both on somebody's list, the moved one is taken out: one feed is not read twice.
 */
final class FeedMove {
  private FeedMove() {}

  static void move(JdbcClient jdbc, FeedId feed, URI address) {
    String place = TitleDraft.place(address);
    long others =
        jdbc.sql("select count(*) from title_feed where place = :place and id <> :id")
            .param("place", place)
            .param("id", feed.value())
            .query(Long.class)
            .single();
    if (others > 0) {
      jdbc.sql("delete from title_feed where id = :id").param("id", feed.value()).update();
      return;
    }
    jdbc.sql("update title_feed set place = :place, address = :address where id = :id")
        .param("place", place)
        .param("address", address.toString())
        .param("id", feed.value())
        .update();
  }
}
