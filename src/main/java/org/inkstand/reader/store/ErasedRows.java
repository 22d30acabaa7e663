package org.inkstand.reader.store;

import java.util.List;
import org.inkstand.account.Account;
import org.inkstand.account.Erasure;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.ReaderId;
import org.springframework.stereotype.Component;

/**
 * Takes away all rows of a reader, in one transaction. Tallies stay, since nobody is in them; a
 * test looks into every table for what remains.
 */
@Component
public final class ErasedRows implements Erasure {

  static final List<String> TABLES =
      List.of(
          "reader_follow",
          "reader_mute",
          "reader_opened",
          "reader_saved",
          "reader_tag",
          "reader_read",
          "reader_version",
          "reader_highlight",
          "reader_appearance",
          "reader_reading",
          "reader_taste");

  private final Store store;

  ErasedRows(Store store) {
    this.store = store;
  }

  /** What a reader who leaves has here goes with their account. */
  @Override
  public void erase(Account account) {
    erase(new ReaderId(account.id().value()));
  }

  /** Erases, for good. */
  public void erase(ReaderId reader) {
    store.write(
        jdbc -> {
          for (String table : TABLES) {
            jdbc.sql("delete from " + table + " where reader = :reader")
                .param("reader", reader.value())
                .update();
          }
          return reader;
        });
  }
}
