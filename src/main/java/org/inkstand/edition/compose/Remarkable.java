package org.inkstand.edition.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;
import org.inkstand.edition.compose.FrontOrder.Block;
import org.inkstand.edition.compose.FrontOrder.Lists;

/**
 * Short lists of what is remarkable for one reason.
 *
 * <ul>
 *   <li><b>Right now:</b> titles come to it, the most within three hours first.
 *   <li><b>Most covered:</b> told by {@value #COVERED_MIN} independent titles or more.
 *   <li><b>Covered by one side of the world only:</b> {@link BlindSpots}.
 *   <li><b>Good news:</b> its words are good to hear ({@link Tone}); no sport.
 * </ul>
 *
 * <p>Nothing is older than three days, and what has a place already is in no list.
 */
final class Remarkable {

  private static final Duration OLD = Duration.ofDays(3);
  private static final int COVERED_MIN = 3;
  private static final int LIST_MAX = 4;

  private final Weights weights;
  private final Weighing weighing;

  Remarkable(Weights weights, Weighing weighing) {
    this.weights = weights;
    this.weighing = weighing;
  }

  /** What editors chose stands whatever its weight and its title's share. */
  List<Block> picks(List<Piece> all, Predicate<Piece> placed, Consumer<Piece> place) {
    List<Block> picks = new ArrayList<>();
    for (Piece piece : weighing.decided(all, Decision.Kind.PICK)) {
      if (!placed.test(piece)) {
        place.accept(piece);
        String words =
            weighing
                .standing()
                .of(piece.story(), Decision.Kind.PICK)
                .map(Decision::words)
                .orElse("");
        picks.add(new Block(words, List.of(piece)));
      }
    }
    return List.copyOf(picks);
  }

  /** Chooses; {@code place} is told of each piece that is taken. */
  Lists among(
      List<Block> picks, List<Piece> weighty, Predicate<Piece> free, Consumer<Piece> place) {
    List<Piece> young = weighty.stream().filter(piece -> weights.younger(piece, OLD)).toList();
    List<Piece> growing =
        taken(by(young, "growth").filter(p -> amount(p, "growth") > 1).toList(), free, place);
    List<Piece> covered =
        taken(
            by(young, "coverage").filter(p -> amount(p, "coverage") >= COVERED_MIN).toList(),
            free,
            place);
    List<Block> sided = oneSided(young, free, place);
    List<Piece> good =
        taken(young.stream().filter(p -> Tone.good(p.article())).toList(), free, place);
    return new Lists(picks, growing, covered, sided, good);
  }

  private Stream<Piece> by(List<Piece> pieces, String signal) {
    return pieces.stream()
        .sorted(Comparator.comparingDouble((Piece piece) -> amount(piece, signal)).reversed());
  }

  private double amount(Piece piece, String signal) {
    return weights.amount(piece, signal);
  }

  private static List<Piece> taken(
      List<Piece> wanted, Predicate<Piece> free, Consumer<Piece> place) {
    List<Piece> taken = new ArrayList<>();
    for (Piece piece : wanted) {
      if (taken.size() < LIST_MAX && free.test(piece)) {
        taken.add(piece);
        place.accept(piece);
      }
    }
    return taken;
  }

  private List<Block> oneSided(List<Piece> young, Predicate<Piece> free, Consumer<Piece> place) {
    var blind = new BlindSpots(young, weighing.country());
    List<Piece> sided = blind.among(young);
    Map<String, List<Piece>> byCountry = new LinkedHashMap<>();
    for (Piece piece : taken(sided, free, place)) {
      byCountry.computeIfAbsent(blind.side(piece).orElseThrow(), _ -> new ArrayList<>()).add(piece);
    }
    return byCountry.entrySet().stream()
        .map(entry -> new Block(entry.getKey(), entry.getValue()))
        .toList();
  }
}
