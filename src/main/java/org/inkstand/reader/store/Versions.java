package org.inkstand.reader.store;

import org.inkstand.reader.ReaderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers the deeds of each reader that can change what is unread. */
final class Versions {
  private Versions() {}

  /** One more, inside the running write, which no other of this reader's overtakes. */
  static long next(JdbcClient jdbc, ReaderId reader) {
    return jdbc.sql(
            """
            insert into reader_version (reader, version) values (:reader, 1)
            on conflict (reader) do update set version = reader_version.version + 1
            returning version
            """)
        .param("reader", reader.value())
        .query(Long.class)
        .single();
  }

  static long of(JdbcClient jdbc, ReaderId reader) {
    return jdbc.sql("select version from reader_version where reader = :reader")
        .param("reader", reader.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
