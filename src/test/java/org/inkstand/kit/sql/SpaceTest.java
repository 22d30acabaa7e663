package org.inkstand.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.StoreContract;
import org.junit.jupiter.api.Test;

class SpaceTest extends StoreContract {

  private void fill() {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(new Object[] {"row " + i + " " + "x".repeat(2_000), (long) i});
    }
    store.batch("insert into kit_sequence (name, last_value) values (?, ?)", rows);
  }

  @Test
  void roomThatDeletedRowsLeaveIsGivenBack() {
    fill();
    long full = store.space().all();
    store.write(jdbc -> jdbc.sql("delete from kit_sequence").update());

    store.giveBack();

    assertThat(store.space().all()).isLessThan(full);
    assertThat(store.space().unused()).isZero();
    store.ping();
  }

  @Test
  void aStoreThatLetGoOfItsPagesHasWhatItHad() {
    fill();

    store.letGo();

    String count = "select count(*) from kit_sequence where name like 'row %'";
    assertThat(store.<Long>read(jdbc -> jdbc.sql(count).query(Long.class).single())).isEqualTo(300);
    assertThat(store.<Integer>write(jdbc -> jdbc.sql("delete from kit_sequence").update()))
        .isGreaterThanOrEqualTo(300);
  }

  @Test
  void aStoreSaysWhatItIs() {
    assertThat(store.version()).matches("(SQLite|PostgreSQL) \\d+\\.\\d+.*");
  }
}
