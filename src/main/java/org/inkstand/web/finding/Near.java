package org.inkstand.web.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.search.Related;
import org.inkstand.web.card.Card;
import org.inkstand.web.wording.Words;

/**
 * An article that stands below another because it is near to it.
 *
 * @param why what both have in common, in a sentence, and in no word that is not shown of both
 */
public record Near(Card card, String why) {

  /** A fourth word adds nothing. */
  private static final int WORDS_MAX = 3;

  private static final int CHARS_MIN = 3;

  /** From here on two texts are about the same. */
  private static final double SAME_SUBJECT = .5;

  /**
   * Cards, each with its reason.
   *
   * @param own what is shown of the article below which they stand
   */
  public static List<Near> all(List<Card> cards, List<Related> found, String own, Words words) {
    Map<Long, Related> byId =
        found.stream()
            .collect(
                Collectors.toMap(near -> near.article().value(), Function.identity(), (a, _) -> a));
    return cards.stream()
        .map(
            card -> new Near(card, why(Optional.ofNullable(byId.get(card.id())), card, own, words)))
        .toList();
  }

  private static String why(Optional<Related> near, Card card, String own, Words words) {
    if (near.isEmpty() || !card.veil().isEmpty()) {
      return "";
    }
    String shown = card.headline() + "\n" + card.standfirst();
    List<String> common = new ArrayList<>();
    for (String word : near.get().words()) {
      if (common.size() < WORDS_MAX && word.length() >= CHARS_MIN && Passage.has(own, word)) {
        Passage.written(shown, word).ifPresent(common::add);
      }
    }
    if (near.get().history()) {
      return words.of(
          common.isEmpty() ? "related.history" : "related.history.words",
          String.join(", ", common));
    }
    if (!common.isEmpty()) {
      return words.of("related.words", String.join(", ", common));
    }
    return words.of(near.get().nearness() >= SAME_SUBJECT ? "related.meaning" : "related.text");
  }
}
