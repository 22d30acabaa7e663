package org.inkstand.edition.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Slot;
import org.inkstand.edition.compose.FrontOrder.Block;
import org.inkstand.kit.text.Languages;
import org.inkstand.title.TitleId;

/**
 * Puts the front page in order: by significance ({@link Ranking}), under rules of composition.
 * Pure: the same pieces at the same moment give the same page, for everybody.
 *
 * <ol>
 *   <li>What editors decided comes first ({@link org.inkstand.edition.Decision}): a blocked story
 *       stands nowhere, a pinned one leads or stands beside the lead, a demoted one weighs half and
 *       does not lead, and "Our Picks" stand in the editors' order.
 *   <li>The lead is the weightiest event with a picture that anybody may read whole, unless another
 *       with a picture outweighs it by far; without pictures, the weightiest.
 *   <li>Seconds are the weightiest after it, no title twice and no section more than twice.
 *   <li>Then, as far as they have no place yet: what titles are coming to right now, what most
 *       titles tell, what titles of one country only tell, what is good to hear ({@link
 *       Remarkable}).
 *   <li>The latest are simply the newest of the rest.
 *   <li>Every section then has its block, that with the weightiest events first; within it the
 *       weightiest stand first, opened by one with a picture.
 *   <li>What is older than two weeks stands nowhere, unless there is hardly anything younger.
 *   <li>No title and no owner has more than its share of the places ({@link Shares}).
 *   <li>Pieces in other languages than the page's own have columns of their own at the end, unless
 *       there is hardly anything in the page's own.
 * </ol>
 *
 * <p>Cost: a few passes over the pieces given, a thousand at most.
 */
public final class FrontComposer {

  private static final Duration OLD = Duration.ofDays(14);

  /** With fewer young pieces than this, old ones fill the page. */
  private static final int YOUNG_MIN = 20;

  /** A section is as weighty as its best events. */
  private static final int SECTION_BEST = 3;

  private static final int SECTION_SECONDS = 2;
  private static final int SECONDS_MAX = 5;
  private static final int LATEST_MAX = 9;
  private static final int BLOCK_MAX = 8;
  private static final int COLUMN_MAX = 4;
  private static final int LANGUAGES_MAX = 12;

  /** With fewer pieces in the page's own language than this, all languages share the page. */
  private static final int HOME_MIN = 10;

  private final List<Piece> pieces;
  private final Weights weights;
  private final List<String> sections;
  private final Shares shares;
  private final Leading leading;
  private final Weighing weighing;

  private FrontComposer(List<Piece> pieces, Weighing weighing, Instant now) {
    this.pieces = pieces;
    this.weighing = weighing;
    this.weights = new Weights(pieces, weighing, now);
    this.sections = sections(pieces);
    this.shares = Shares.ofAll(pieces, weighing.owner());
    this.leading = new Leading(weights, weighing);
  }

  /**
   * Puts pieces in order.
   *
   * @param pieces newest first
   * @param language of the page
   */
  public static FrontOrder compose(
      List<Piece> pieces, String language, Weighing weighing, Instant now) {
    List<Piece> all = enough(weighing.unblocked(pieces), now);
    return new FrontComposer(all, weighing, now).order(language);
  }

  /** The same as an edition keeps it. */
  public static List<Slot> slots(
      List<Piece> pieces, String language, Weighing weighing, Instant now) {
    var composer = new FrontComposer(enough(weighing.unblocked(pieces), now), weighing, now);
    return composer.order(language).slots(composer.weights::of);
  }

  private static List<Piece> enough(List<Piece> pieces, Instant now) {
    List<Piece> young = pieces.stream().filter(p -> p.grown().isAfter(now.minus(OLD))).toList();
    return young.size() < YOUNG_MIN ? pieces : young;
  }

  private FrontOrder order(String language) {
    List<Piece> own = pieces.stream().filter(p -> spoken(p, language)).toList();
    boolean mixed = own.size() < HOME_MIN;
    return order(mixed ? pieces : own, mixed ? List.of() : pieces);
  }

  private FrontOrder order(List<Piece> home, List<Piece> all) {
    List<Piece> weighty = weights.weightiestFirst(home);
    List<Piece> pinned = weighing.decided(pieces, Decision.Kind.PIN);
    Optional<Piece> lead =
        pinned.stream().findFirst().or(() -> leading.lead(weighty, shares::placed));
    lead.ifPresent(shares::place);
    pinned.stream().skip(1).limit(SECONDS_MAX).forEach(shares::place);
    var remarkable = new Remarkable(weights, weighing);
    List<Block> picks = remarkable.picks(pieces, shares::placed, shares::place);
    List<Piece> seconds = seconds(pinned.stream().skip(1).limit(SECONDS_MAX).toList(), weighty);
    FrontOrder.Lists lists = remarkable.among(picks, weighty, shares::free, shares::place);
    List<Piece> latest =
        home.stream().filter(shares::free).limit(LATEST_MAX).peek(shares::place).toList();
    List<Block> blocks =
        sections.stream().map(s -> block(s, weighty)).flatMap(Optional::stream).toList();
    List<Block> elsewhere = elsewhere(home, weights.weightiestFirst(all));
    return new FrontOrder(lead, seconds, lists, latest, blocks, elsewhere);
  }

  private List<Piece> seconds(List<Piece> pinned, List<Piece> weighty) {
    var chosen = new ArrayList<Piece>(pinned);
    var titles = new HashSet<TitleId>();
    var filed = new HashMap<String, Integer>();
    for (Piece piece : weighty) {
      String section = piece.article().section();
      boolean fit =
          shares.free(piece)
              && leading.young(piece)
              && !piece.article().standfirst().isEmpty()
              && filed.getOrDefault(section, 0) < SECTION_SECONDS;
      if (chosen.size() < SECONDS_MAX && fit && titles.add(piece.title())) {
        chosen.add(piece);
        filed.merge(section, 1, Integer::sum);
        shares.place(piece);
      }
    }
    // Pictures stand above words; the order of weight is kept among each.
    chosen.sort(Comparator.comparing(p -> !p.pictured()));
    return List.copyOf(chosen);
  }

  private Optional<Block> block(String section, List<Piece> home) {
    var pieces = new ArrayList<Piece>();
    for (Piece piece : home) {
      if (pieces.size() < BLOCK_MAX && in(piece, section) && shares.free(piece)) {
        shares.place(piece);
        pieces.add(piece);
      }
    }
    pieces.stream()
        .limit(BLOCK_MAX / 2)
        .filter(Piece::pictured)
        .findFirst()
        .ifPresent(
            opener -> {
              pieces.remove(opener);
              pieces.addFirst(opener);
            });
    return pieces.isEmpty() ? Optional.empty() : Optional.of(new Block(section, pieces));
  }

  private List<Block> elsewhere(List<Piece> home, List<Piece> all) {
    Set<Piece> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(home);
    var byLanguage = new LinkedHashMap<String, List<Piece>>();
    for (Piece piece : all) {
      if (!own.contains(piece) && shares.free(piece)) {
        List<Piece> column =
            byLanguage.computeIfAbsent(
                Languages.primary(piece.article().language()), _ -> new ArrayList<>());
        if (column.size() < COLUMN_MAX) {
          column.add(piece);
          shares.place(piece);
        }
      }
    }
    return byLanguage.entrySet().stream()
        .limit(LANGUAGES_MAX)
        .map(entry -> new Block(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean in(Piece piece, String section) {
    return piece.article().section().equals(section);
  }

  private static boolean spoken(Piece piece, String language) {
    String its = Languages.primary(piece.article().language());
    return its.isEmpty() || its.equals(Languages.primary(language));
  }

  /** That with the weightiest events first; what is filed nowhere, last. */
  private List<String> sections(List<Piece> pieces) {
    Map<String, Double> best = new HashMap<>();
    Map<String, Integer> counted = new HashMap<>();
    for (Piece piece : weights.weightiestFirst(pieces)) {
      String section = piece.article().section();
      if (counted.merge(section, 1, Integer::sum) <= SECTION_BEST) {
        best.merge(section, weights.score(piece), Double::sum);
      }
    }
    return pieces.stream()
        .map(piece -> piece.article().section())
        .distinct()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparing(best::get, Comparator.reverseOrder()))
        .toList();
  }
}
