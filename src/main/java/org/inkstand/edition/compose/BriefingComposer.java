package org.inkstand.edition.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Slot;
import org.inkstand.kit.text.Languages;
import org.inkstand.title.TitleId;

/**
 * Twelve events to begin a day with: the weightiest that something came to within a day, no title
 * more than twice, no section more than three times. Then it is read.
 */
public final class BriefingComposer {

  /** How many events a briefing has. */
  public static final int EVENTS = 12;

  private static final Duration LATELY = Duration.ofHours(24);
  private static final int TITLE_MAX = 2;
  private static final int SECTION_MAX = 3;

  private BriefingComposer() {}

  /**
   * Chooses them, the weightiest first; fewer on a day with less news.
   *
   * @param pieces newest first
   * @param language in which it is written
   */
  public static List<Slot> slots(
      List<Piece> pieces, String language, Weighing weighing, Instant now) {
    List<Piece> own =
        weighing.unblocked(pieces).stream().filter(piece -> spoken(piece, language)).toList();
    var weights = new Weights(own, weighing, now);
    List<Piece> chosen = new ArrayList<>();
    Map<TitleId, Integer> titles = new HashMap<>();
    Map<String, Integer> sections = new HashMap<>();
    for (Piece piece : weights.weightiestFirst(own)) {
      String section = piece.article().section();
      boolean fits =
          weights.younger(piece, LATELY)
              && !piece.article().standfirst().isEmpty()
              && titles.getOrDefault(piece.title(), 0) < TITLE_MAX
              && sections.getOrDefault(section, 0) < SECTION_MAX;
      if (fits && chosen.size() < EVENTS) {
        chosen.add(piece);
        titles.merge(piece.title(), 1, Integer::sum);
        sections.merge(section, 1, Integer::sum);
      }
    }
    List<Slot> slots = new ArrayList<>();
    new FrontOrder.Laying(weights::of, slots).all(Slot.Place.BRIEFING, "", chosen);
    return List.copyOf(slots);
  }

  private static boolean spoken(Piece piece, String language) {
    return Languages.primary(piece.article().language()).equals(Languages.primary(language));
  }
}
