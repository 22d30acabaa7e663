package org.inkstand.kit.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each step stands. A step moves its cursor in the transaction that writes its results. */
public final class Cursors {
  private Cursors() {}

  /** The step's cursor; 0 for one that never ran. */
  public static long of(JdbcClient jdbc, String step) {
    return jdbc.sql("select position from kit_cursor where step = :step")
        .param("step", step)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Moves it, inside the running write. */
  public static void move(JdbcClient jdbc, String step, long position) {
    jdbc.sql(
            """
            insert into kit_cursor (step, position) values (:step, :position)
            on conflict (step) do update set position = excluded.position
            """)
        .param("step", step)
        .param("position", position)
        .update();
  }
}
