package org.inkstand.kit.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers that grow in commit order.
 *
 * <p>A database's own identity columns hand out numbers before the commit, so a reader that follows
 * them can pass a number that becomes visible later and never see it. Taking numbers from a row
 * makes the second writer wait for the first one's commit: what is read after a cursor is all there
 * is.
 */
public final class Sequences {
  private Sequences() {}

  /**
   * Takes numbers inside the running write.
   *
   * @return the first of {@code count} numbers that belong to the caller
   */
  public static long take(JdbcClient jdbc, String name, int count) {
    long last =
        jdbc.sql(
                """
                insert into kit_sequence (name, last_value) values (:name, :count)
                on conflict (name) do update
                set last_value = kit_sequence.last_value + excluded.last_value
                returning last_value
                """)
            .param("name", name)
            .param("count", count)
            .query(Long.class)
            .single();
    return last - count + 1;
  }

  /** The last number taken and committed; 0 when none was. */
  public static long last(JdbcClient jdbc, String name) {
    return jdbc.sql("select last_value from kit_sequence where name = :name")
        .param("name", name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
