package org.inkstand.web.front;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.title.TitleId;
import org.inkstand.web.card.Piece;
import org.inkstand.web.front.FrontOrder.Block;
import org.inkstand.web.front.FrontOrder.Elsewhere;
import org.inkstand.web.wording.Tongue;

/**
 * Puts the front page in order: by time, and by how many titles file about what. Pure: the same
 * pieces at the same moment give the same page, for everybody.
 *
 * <ol>
 *   <li>The weight of a section is how many titles filed there within a day. What many newsrooms
 *       turn to at once is news; how much one of them publishes counts for nothing.
 *   <li>The lead is the newest piece with a picture that anybody may read whole, from the
 *       weightiest section that has one within twelve hours; failing that, within three days;
 *       failing that, the newest piece.
 *   <li>Seconds are the newest piece of each section in the order of weight, no title twice.
 *   <li>The latest are simply the newest of the rest.
 *   <li>Every section then has its block; a piece with a picture opens it.
 *   <li>No title has more than its share of the places: a loud one must not flood the page.
 *   <li>Pieces in other languages than the page's own have columns of their own at the end, unless
 *       there is hardly anything in the page's own.
 * </ol>
 *
 * <p>Cost: a few passes over the pieces given, a thousand at most.
 */
final class FrontComposer {

  private static final Duration LATELY = Duration.ofHours(24);
  private static final Duration FRESH = Duration.ofHours(12);
  private static final Duration STALE = Duration.ofDays(3);
  private static final int SECONDS_MAX = 5;
  private static final int LATEST_MAX = 9;
  private static final int BLOCK_MAX = 8;
  private static final int COLUMN_MAX = 4;
  private static final int LANGUAGES_MAX = 12;

  /** With fewer pieces in the page's own language than this, all languages share the page. */
  private static final int HOME_MIN = 10;

  /** One place in eight, and never fewer than three, so that a paper of few titles fills up. */
  private static final int SHARE = 8;

  private static final int SHARE_MIN = 3;

  private final Instant now;
  private final Map<String, Integer> weights;
  private final List<String> sections;
  private final Set<Piece> placed = new HashSet<>();
  private final Map<TitleId, Integer> places = new HashMap<>();
  private final int shareMax;

  private FrontComposer(List<Piece> pieces, Instant now) {
    this.now = now;
    this.weights = weights(pieces, now);
    this.sections = byWeight(pieces, weights);
    this.shareMax = Math.max(SHARE_MIN, pieces.size() / SHARE);
  }

  /** Puts pieces, given newest first, in order for a page in this language. */
  static FrontOrder compose(List<Piece> pieces, String language, Instant now) {
    List<Piece> own = pieces.stream().filter(p -> spoken(p, language)).toList();
    boolean mixed = own.size() < HOME_MIN;
    return new FrontComposer(pieces, now).order(mixed ? pieces : own, mixed ? List.of() : pieces);
  }

  private FrontOrder order(List<Piece> home, List<Piece> all) {
    Optional<Piece> lead = lead(home);
    lead.ifPresent(this::place);
    List<Piece> seconds = seconds(home);
    List<Piece> latest =
        home.stream().filter(this::free).limit(LATEST_MAX).peek(this::place).toList();
    List<Block> blocks =
        sections.stream().map(s -> block(s, home)).flatMap(Optional::stream).toList();
    return new FrontOrder(lead, seconds, latest, blocks, elsewhere(home, all));
  }

  private Optional<Piece> lead(List<Piece> home) {
    return Stream.of(FRESH, STALE)
        .flatMap(
            age ->
                sections.stream()
                    .flatMap(
                        section ->
                            home.stream()
                                .filter(p -> in(p, section) && p.leading() && younger(p, age))
                                .limit(1)))
        .findFirst()
        .or(() -> home.stream().findFirst());
  }

  private List<Piece> seconds(List<Piece> home) {
    var chosen = new ArrayList<Piece>();
    var titles = new HashSet<TitleId>();
    for (String section : sections) {
      home.stream()
          .filter(p -> in(p, section) && free(p) && younger(p, STALE))
          .filter(p -> !titles.contains(p.title()) && !p.article().standfirst().isEmpty())
          .findFirst()
          .filter(_ -> chosen.size() < SECONDS_MAX)
          .ifPresent(
              piece -> {
                chosen.add(piece);
                titles.add(piece.title());
                place(piece);
              });
    }
    // Pictures stand above words; the order of weight is kept among each.
    chosen.sort(Comparator.comparing(p -> !p.pictured()));
    return List.copyOf(chosen);
  }

  private Optional<Block> block(String section, List<Piece> home) {
    var pieces = new ArrayList<Piece>();
    for (Piece piece : home) {
      if (pieces.size() < BLOCK_MAX && in(piece, section) && free(piece)) {
        place(piece);
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
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(section, weights.getOrDefault(section, 0), pieces));
  }

  private List<Elsewhere> elsewhere(List<Piece> home, List<Piece> all) {
    var own = new HashSet<>(home);
    var byLanguage = new LinkedHashMap<String, List<Piece>>();
    for (Piece piece : all) {
      if (!own.contains(piece) && free(piece)) {
        List<Piece> column =
            byLanguage.computeIfAbsent(
                Tongue.first(piece.article().language()), _ -> new ArrayList<>());
        if (column.size() < COLUMN_MAX) {
          column.add(piece);
          place(piece);
        }
      }
    }
    return byLanguage.entrySet().stream()
        .limit(LANGUAGES_MAX)
        .map(entry -> new Elsewhere(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void place(Piece piece) {
    placed.add(piece);
    places.merge(piece.title(), 1, Integer::sum);
  }

  private boolean free(Piece piece) {
    return !placed.contains(piece) && places.getOrDefault(piece.title(), 0) < shareMax;
  }

  private boolean younger(Piece piece, Duration age) {
    return piece.published().isAfter(now.minus(age));
  }

  private static boolean in(Piece piece, String section) {
    return piece.article().section().equals(section);
  }

  private static boolean spoken(Piece piece, String language) {
    String its = Tongue.first(piece.article().language());
    return its.isEmpty() || its.equals(Tongue.first(language));
  }

  private static Map<String, Integer> weights(List<Piece> pieces, Instant now) {
    var titles = new HashMap<String, Set<TitleId>>();
    pieces.stream()
        .flatMap(Piece::all)
        .filter(a -> a.published().isAfter(now.minus(LATELY)))
        .forEach(a -> titles.computeIfAbsent(a.section(), _ -> new HashSet<>()).add(a.title()));
    var weights = new HashMap<String, Integer>();
    titles.forEach((section, filed) -> weights.put(section, filed.size()));
    return weights;
  }

  /** The heaviest first; of equal weight, the one with the newest piece; what has none, last. */
  private static List<String> byWeight(List<Piece> pieces, Map<String, Integer> weights) {
    return pieces.stream()
        .map(Piece::article)
        .map(Article::section)
        .distinct()
        .sorted(
            Comparator.comparing(String::isEmpty)
                .thenComparingInt(section -> -weights.getOrDefault(section, 0)))
        .toList();
  }
}
