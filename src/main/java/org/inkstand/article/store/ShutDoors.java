package org.inkstand.article.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.inkstand.article.Pictures;
import org.inkstand.kit.sql.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pictures that nobody may see any more, because every article that showed them was taken back.
 */
@Component
final class ShutDoors implements Pictures.Shut {

  private static final Pattern PICTURE = Pattern.compile("\"(/picture/[\\w-]+)");

  private static final int BATCH = 500;

  private final Store store;

  ShutDoors(Store store) {
    this.store = store;
  }

  @Override
  public boolean shut(String door) {
    return store.read(
        jdbc ->
            jdbc.sql("select count(*) from article_shut_picture where door = :door")
                    .param("door", digest(door))
                    .query(Long.class)
                    .single()
                > 0);
  }

  /** The doors in a text. */
  static List<String> in(String html) {
    return PICTURE.matcher(html).results().map(found -> found.group(1)).toList();
  }

  /** Shuts these, inside the running write. */
  void shut(Collection<String> doors) {
    store.batch(
        """
        insert into article_shut_picture (door) values (?)
        on conflict (door) do nothing
        """,
        doors.stream().distinct().map(door -> new Object[] {digest(door)}).toList());
  }

  /** Opens those of these that were shut: an article that stands shows them. */
  static void open(JdbcClient jdbc, Collection<String> doors) {
    boolean none =
        jdbc.sql("select count(*) from (select 1 from article_shut_picture limit 1) one")
                .query(Long.class)
                .single()
            == 0;
    if (none) {
      return;
    }
    List<String> all = new ArrayList<>(doors.stream().distinct().map(ShutDoors::digest).toList());
    for (int from = 0; from < all.size(); from += BATCH) {
      jdbc.sql("delete from article_shut_picture where door in (:doors)")
          .param("doors", all.subList(from, Math.min(all.size(), from + BATCH)))
          .update();
    }
  }

  private static String digest(String door) {
    try {
      byte[] name = door.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
