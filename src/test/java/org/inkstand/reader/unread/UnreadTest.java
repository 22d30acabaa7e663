package org.inkstand.reader.unread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.inkstand.TestStores;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Unread.Count;
import org.inkstand.reader.unread.UnreadWorld.Deed;
import org.inkstand.reader.unread.UnreadWorld.What;
import org.junit.jupiter.api.Test;

/** Counts that are right, always. */
class UnreadTest {

  private static final Map<TestStores, Store> STORES = new EnumMap<>(TestStores.class);

  @AfterContainer
  static void closeStores() {
    STORES.values().forEach(Store::close);
    STORES.clear();
  }

  @Property(tries = 60)
  void afterAnySequenceOfDeedsTheCountEqualsTheList(
      @ForAll TestStores kind, @ForAll("deeds") List<Deed> deeds) {
    UnreadWorld world = new UnreadWorld(STORES.computeIfAbsent(kind, TestStores::open));
    for (Deed deed : deeds) {
      world.doIt(deed);
      check(world);
    }
    world.restart();
    check(world);
  }

  private static void check(UnreadWorld world) {
    for (Count count : world.counts().titles()) {
      List<Long> expected = world.expected(count.title().value());
      assertThat(world.listed(count.title().value())).as(count.slug()).isEqualTo(expected);
      assertThat(count.unread()).as(count.slug()).isEqualTo(expected.size());
    }
    assertThat(world.counts().titles()).extracting(Count::slug).isEqualTo(world.followedSlugs());
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<What> what =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, Arbitraries.just(What.ARRIVE)),
            net.jqwik.api.Tuple.of(10, Arbitraries.of(What.class)));
    return Combinators.combine(what, Arbitraries.integers().between(0, 9_999))
        .as(Deed::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Test
  void aTextReadInOneTitleIsReadInAll() {
    try (Store store = TestStores.SQLITE.open()) {
      UnreadWorld world = new UnreadWorld(store);
      world.arrive(1, 0, "Rail strike");
      world.arrive(2, 0, "Rail strike, says agency");
      world.read(1);
      assertThat(world.listed(2)).containsExactly(2L);

      world.carry(1, 2);

      assertThat(world.listed(2)).isEmpty();
      assertThat(world.counts().total()).isZero();
    }
  }
}
