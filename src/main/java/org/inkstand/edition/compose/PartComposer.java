package org.inkstand.edition.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Slot;
import org.inkstand.edition.compose.FrontOrder.Laying;
import org.inkstand.kit.text.Languages;
import org.inkstand.title.TitleId;

/**
 * Puts a section's or a country's page in order, by the front page's rules as far as they apply: a
 * lead with a picture, the weightiest beside it and no title twice among them, then the weightiest
 * of the rest; no title and no owner above its share; what editors blocked, pinned and demoted is
 * so here too. What is newest needs no place: the page lists everything below its edition.
 */
public final class PartComposer {

  /** How many events stand in the page's own languages. */
  static final int PLACES = 24;

  private static final Duration OLD = Duration.ofDays(14);
  private static final int YOUNG_MIN = 12;
  private static final int HOME_MIN = 10;
  private static final int SECONDS_MAX = 4;
  private static final int COLUMN_MAX = 3;
  private static final int LANGUAGES_MAX = 4;

  private final Part part;
  private final Weighing weighing;
  private final List<Piece> pieces;
  private final List<Piece> home;
  private final Weights weights;
  private final Shares shares;

  /**
   * What a page is made of.
   *
   * @param pieces of the page, newest first
   * @param all of the paper: what else was filed in a section, whoever filed it
   * @param language of the page; empty when it has none of its own
   */
  public record Part(List<Piece> pieces, List<Piece> all, String language) {}

  private PartComposer(Part part, Weighing weighing, Instant now) {
    this.part = part;
    this.weighing = weighing;
    List<Piece> allowed = weighing.unblocked(part.pieces());
    List<Piece> young = allowed.stream().filter(p -> p.grown().isAfter(now.minus(OLD))).toList();
    this.pieces = young.size() < YOUNG_MIN ? allowed : young;
    List<Piece> own = pieces.stream().filter(this::spoken).toList();
    this.home = own.size() < HOME_MIN ? pieces : own;
    this.weights = new Weights(pieces, part.all(), weighing, now);
    this.shares = Shares.of(PLACES, home, weighing.owner());
  }

  /** Puts it in order. */
  public static List<Slot> slots(Part part, Weighing weighing, Instant now) {
    return new PartComposer(part, weighing, now).slots();
  }

  private List<Slot> slots() {
    List<Piece> weighty = weights.weightiestFirst(home);
    var leading = new Leading(weights, weighing);
    List<Piece> pinned = weighing.decided(pieces, Decision.Kind.PIN);
    Optional<Piece> lead =
        pinned.stream().findFirst().or(() -> leading.lead(weighty, shares::placed));
    lead.ifPresent(shares::place);
    List<Slot> slots = new ArrayList<>();
    var laying = new Laying(weights::of, slots);
    laying.all(Slot.Place.LEAD, "", lead.stream().toList());
    laying.all(Slot.Place.SECOND, "", seconds(pinned.stream().skip(1).toList(), weighty, leading));
    laying.all(Slot.Place.SECTION, "", rest(weighty, PLACES - slots.size()));
    elsewhere().forEach((language, column) -> laying.all(Slot.Place.LANGUAGE, language, column));
    return List.copyOf(slots);
  }

  private List<Piece> seconds(List<Piece> pinned, List<Piece> weighty, Leading leading) {
    List<Piece> chosen = new ArrayList<>(pinned.stream().limit(SECONDS_MAX).toList());
    chosen.forEach(shares::place);
    Set<TitleId> titles = new HashSet<>();
    for (Piece piece : weighty) {
      boolean fit = shares.free(piece) && leading.young(piece);
      if (chosen.size() < SECONDS_MAX && fit && titles.add(piece.title())) {
        chosen.add(piece);
        shares.place(piece);
      }
    }
    // Pictures stand above words; the order of weight is kept among each.
    chosen.sort(Comparator.comparing(p -> !p.pictured()));
    return chosen;
  }

  private List<Piece> rest(List<Piece> weighty, int most) {
    List<Piece> chosen = new ArrayList<>();
    for (Piece piece : weighty) {
      if (chosen.size() < most && shares.free(piece)) {
        chosen.add(piece);
        shares.place(piece);
      }
    }
    return chosen;
  }

  private Map<String, List<Piece>> elsewhere() {
    Map<String, List<Piece>> columns = new LinkedHashMap<>();
    for (Piece piece : weights.weightiestFirst(pieces)) {
      String language = Languages.primary(piece.article().language());
      boolean known = columns.containsKey(language);
      if (!spoken(piece) && shares.free(piece) && (known || columns.size() < LANGUAGES_MAX)) {
        List<Piece> column = columns.computeIfAbsent(language, _ -> new ArrayList<>());
        if (column.size() < COLUMN_MAX) {
          column.add(piece);
          shares.place(piece);
        }
      }
    }
    return columns;
  }

  private boolean spoken(Piece piece) {
    String its = Languages.primary(piece.article().language());
    return part.language().isEmpty()
        || its.isEmpty()
        || its.equals(Languages.primary(part.language()));
  }
}
