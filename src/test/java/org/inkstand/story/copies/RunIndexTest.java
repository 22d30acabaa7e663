package org.inkstand.story.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RunIndexTest {

  private final RunIndex index = new RunIndex();

  @Property(tries = 20)
  void whatWasAddedAndNotRemovedIsFound(@ForAll Random random) {
    var asked = new RunIndex();
    var kept = new TreeMap<Integer, Set<Long>>();
    for (int i = 0; i < 20_000; i++) {
      int run = random.nextInt(6_000) << random.nextInt(12);
      long article = random.nextInt(40);
      Set<Long> having = kept.computeIfAbsent(run, _ -> new HashSet<>());
      if (random.nextInt(3) > 0) {
        if (having.add(article)) {
          asked.add(run, article);
        }
      } else {
        having.remove(article);
        asked.remove(run, article);
      }
    }
    kept.forEach((run, having) -> assertThat(found(asked, run)).hasSameElementsAs(having));
    assertThat(kept.keySet())
        .allSatisfy(run -> assertThat(found(asked, run)).doesNotHaveDuplicates());
  }

  @Test
  void aLineUnderEveryArticleFindsNothingUntilFewHaveIt() {
    for (long article = 0; article < 2L * Limits.RUN_ARTICLES_MAX; article++) {
      index.add(7, article);
    }
    assertThat(found(index, 7)).isEmpty();
    index.remove(7, 0);
    assertThat(found(index, 7)).hasSize(Limits.RUN_ARTICLES_MAX - 1);
  }

  private static List<Long> found(RunIndex index, int run) {
    var found = new ArrayList<Long>();
    index.each(run, found::add);
    return found;
  }
}
