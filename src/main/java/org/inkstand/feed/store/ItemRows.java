package org.inkstand.feed.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.feed.ItemPicture;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Items as rows. Lists are kept as lines, a picture as a line of five columns, so that an operator
 * can read them with any tool.
 */
final class ItemRows {

  /** PostgreSQL indexes no key longer than about 2,700 bytes; guids are seldom longer than 200. */
  private static final int KEY_CHARS_MAX = 400;

  private static final String COLUMN = "\t";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ItemRows() {}

  /** A feed's own name for an item, in the length of an index; long ones end in their hash. */
  static String key(String key) {
    return key.length() <= KEY_CHARS_MAX
        ? key
        : key.substring(0, KEY_CHARS_MAX - 64) + HexFormat.of().formatHex(sha256(key));
  }

  /** Equal for items that say the same; place and moment of sight do not count. */
  static long hash(Item item) {
    String all =
        String.join(
            "\u0000",
            item.link().toString(),
            item.headline(),
            item.summary(),
            item.content(),
            lines(item.authors()),
            item.published() + " " + item.updated(),
            item.language(),
            item.section(),
            lines(item.categories()),
            pictures(item.pictures()),
            item.copyright(),
            item.embargoedUntil() + " " + item.expires());
    long hash = 0;
    byte[] digest = sha256(all);
    for (int i = 0; i < Long.BYTES; i++) {
      hash = hash << 8 | (digest[i] & 0xff);
    }
    return hash;
  }

  static MapSqlParameterSource values(Item item, long seq) {
    return new MapSqlParameterSource("id", item.id().value())
        .addValue("seq", seq)
        .addValue("feed", item.feed().value())
        .addValue("title", item.title().value())
        .addValue("key", key(item.key()))
        .addValue("hash", hash(item))
        .addValue("link", item.link().toString())
        .addValue("headline", item.headline())
        .addValue("summary", item.summary())
        .addValue("content", item.content())
        .addValue("authors", lines(item.authors()))
        .addValue("published", Times.millis(item.published()))
        .addValue("updated", Times.millis(item.updated()))
        .addValue("language", item.language())
        .addValue("section", item.section())
        .addValue("categories", lines(item.categories()))
        .addValue("pictures", pictures(item.pictures()))
        .addValue("copyright", item.copyright())
        .addValue("embargoed", Times.millis(item.embargoedUntil()))
        .addValue("expires", Times.millis(item.expires()))
        .addValue("place", item.place())
        .addValue("prominent", item.prominent() ? 1 : 0)
        .addValue("seen", Times.millis(item.seenAt()));
  }

  static FeedChange change(ResultSet row) throws SQLException {
    ItemId id = new ItemId(row.getLong("id"));
    TitleId title = new TitleId(row.getLong("title_id"));
    if (row.getInt("withdrawn") == 1) {
      return new FeedChange.Withdrawn(id, title);
    }
    return new FeedChange.Announced(
        new Item(
            id,
            new FeedId(row.getLong("feed_id")),
            title,
            row.getString("item_key"),
            URI.create(row.getString("link")),
            row.getString("headline"),
            row.getString("summary"),
            row.getString("content"),
            list(row.getString("authors")),
            Times.instant(row.getLong("published")),
            Times.instant(row.getLong("updated")),
            row.getString("language"),
            row.getString("section"),
            list(row.getString("categories")),
            list(row.getString("pictures")).stream().map(ItemRows::picture).toList(),
            row.getString("copyright"),
            Times.instant(row.getLong("embargoed_until")),
            Times.instant(row.getLong("expires")),
            row.getInt("place"),
            row.getInt("prominent") == 1,
            Times.instant(row.getLong("seen_at"))));
  }

  private static String lines(List<String> list) {
    return list.stream().map(ItemRows::line).collect(Collectors.joining("\n"));
  }

  private static String line(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static List<String> list(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
  }

  private static String pictures(List<ItemPicture> pictures) {
    return pictures.stream()
        .map(
            picture ->
                String.join(
                    COLUMN,
                    picture.address().toString(),
                    Integer.toString(picture.width()),
                    Integer.toString(picture.height()),
                    line(picture.caption()),
                    line(picture.credit())))
        .collect(Collectors.joining("\n"));
  }

  private static ItemPicture picture(String line) {
    String[] columns = line.split(COLUMN, -1);
    return new ItemPicture(
        URI.create(columns[0]),
        Integer.parseInt(columns[1]),
        Integer.parseInt(columns[2]),
        columns[3],
        columns[4]);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
