package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.step.TestRoad;
import org.inkstand.kit.sql.Cursors;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.step.Step;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.junit.jupiter.api.Test;

/**
 * How work moves. A producer keeps a book of changes; a consumer is a {@link Step} that reads a
 * batch after its cursor and writes its result and its new cursor in one transaction. A crash
 * between the two cannot happen, so nothing is lost and nothing is done twice.
 */
class A03StepsAndCursorsTest extends StoreContract {

  private final List<String> seen = new ArrayList<>();

  @Test
  void aStepReadsTheBookToItsEndAndThenRests() {
    Step step = reader(threeArticles());

    assertThat(step.advance()).isEqualTo(2);
    assertThat(step.target() - step.cursor()).as("its lag").isEqualTo(1);
    assertThat(step.advance()).isEqualTo(1);
    assertThat(step.advance()).isZero();
    assertThat(seen).containsExactly("One", "Two", "Three");
  }

  @Test
  void aThingThatChangesMovesToTheEndOfTheBook() {
    TestRoad road = threeArticles();
    Step step = reader(road);
    while (step.advance() > 0) {}
    road.announce(TestItem.of(1, "One, and more").item());
    step.advance();

    assertThat(seen).containsExactly("One", "Two", "Three", "One, and more");
  }

  @Test
  void aStepIsRunAgainByMovingItsCursorBack() {
    Step step = reader(threeArticles());
    while (step.advance() > 0) {}
    store.write(
        jdbc -> {
          Cursors.move(jdbc, step.name(), 0);
          return 0;
        });
    while (step.advance() > 0) {}

    assertThat(seen).containsExactly("One", "Two", "Three", "One", "Two", "Three");
  }

  private TestRoad threeArticles() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(
        TestItem.of(1, "One").item(), TestItem.of(2, "Two").item(), TestItem.of(3, "Three").item());
    return road;
  }

  private Step reader(TestRoad road) {
    return new Step() {
      @Override
      public String name() {
        return "syllabus.read";
      }

      @Override
      public int advance() {
        Changes<ArticleChange> changes = road.articles().changesAfter(cursor(), 2);
        for (ArticleChange change : changes.items()) {
          switch (change) {
            case ArticleChange.Kept(var article) -> seen.add(article.headline());
            case ArticleChange.Withdrawn(var id) -> seen.remove(id.toString());
          }
        }
        store.write(
            jdbc -> {
              Cursors.move(jdbc, name(), changes.cursor());
              return 0;
            });
        return changes.items().size();
      }

      @Override
      public long cursor() {
        return store.read(jdbc -> Cursors.of(jdbc, name()));
      }

      @Override
      public long target() {
        return road.articles().lastCursor();
      }
    };
  }
}
