package org.inkstand.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.inkstand.article.Article;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

class CreditTest {

  private static final Map<Long, String> NAMES =
      Map.of(1L, "Evening Lamp", 2L, "Meridian Wire", 3L, "The Post");

  private final Article lamp = carried(1, 1).written("Ida Marsh", "Meridian Wire").made();
  private final Article wire = carried(2, 2).written("Ida Marsh").made();

  @Test
  void theAgencyThatIsCreditedIsTheOriginalHoweverLate() {
    assertThat(first(lamp, wire)).containsExactly(wire, lamp);
    Article line = carried(3, 3).copyright("© Méridian Wire 2026").made();
    assertThat(first(line, wire)).containsExactly(wire, line);
  }

  @Test
  void withoutACreditTheFirstIs() {
    Article post = carried(3, 3).written("Ida Marsh").made();
    assertThat(first(post, wire)).containsExactly(post, wire);
    assertThat(first(lamp)).containsExactly(lamp);
  }

  @Test
  void aNameWithinAnotherIsNoCredit() {
    Article other = carried(3, 3).written("Meridian Wireless").made();
    assertThat(first(other, wire)).containsExactly(other, wire);
  }

  @Test
  void whoCreditsItselfIsNotCredited() {
    Article own = carried(4, 2).written("Meridian Wire").made();
    assertThat(first(lamp, wire, own)).startsWith(wire);
    Article post = carried(3, 3).made();
    assertThat(first(post, own)).containsExactly(post, own);
  }

  private static TestNews carried(long id, long title) {
    return TestNews.article("Two dead").id(id).by(title);
  }

  private static List<Article> first(Article... texts) {
    return Credit.first(List.of(texts), text -> NAMES.getOrDefault(text.title().value(), ""));
  }
}
