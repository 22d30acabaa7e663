package org.inkstand.edition.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inkstand.edition.Piece;
import org.inkstand.title.TitleId;

/**
 * Who has how many places of a page: a loud title must not flood it, and neither must a house of
 * many titles.
 */
final class Shares {

  private final Function<TitleId, String> owner;
  private final int titleMax;
  private final int ownerMax;
  // By identity: a piece is one object here, and its twenty parts are dear to hash.
  private final Set<Piece> placed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Integer> places = new HashMap<>();

  private Shares(Function<TitleId, String> owner, int titleMax, int ownerMax) {
    this.owner = owner;
    this.titleMax = titleMax;
    this.ownerMax = ownerMax;
  }

  /**
   * One place in eight for a title and never fewer than three, so that a paper of few titles fills
   * up; one in four for an owner and never fewer than six, nor than twice an owner's even part, so
   * that a paper of one house fills up.
   */
  static Shares ofAll(List<Piece> pieces, Function<TitleId, String> owner) {
    int owners = (int) pieces.stream().map(p -> house(owner, p.title())).distinct().count();
    return new Shares(
        owner, Math.max(3, pieces.size() / 8), most(6, pieces.size(), 4, Math.max(1, owners)));
  }

  /** The same of a page of so many places; nobody below twice an even part. */
  static Shares of(int places, List<Piece> pieces, Function<TitleId, String> owner) {
    int titles = (int) pieces.stream().map(Piece::title).distinct().count();
    int owners = (int) pieces.stream().map(p -> house(owner, p.title())).distinct().count();
    return new Shares(
        owner, most(3, places, 8, Math.max(1, titles)), most(6, places, 4, Math.max(1, owners)));
  }

  private static int most(int least, int places, int part, int sharers) {
    return Math.max(least, Math.max(places / part, 2 * places / sharers));
  }

  /** An unknown owner is the title itself. */
  private static String house(Function<TitleId, String> owner, TitleId title) {
    String name = owner.apply(title);
    return name.isEmpty() ? own(title) : "owner " + name;
  }

  private static String own(TitleId title) {
    return "title " + title.value();
  }

  /** Gives a piece its place. */
  void place(Piece piece) {
    placed.add(piece);
    String title = own(piece.title());
    String house = house(owner, piece.title());
    places.merge(title, 1, Integer::sum);
    if (!house.equals(title)) {
      places.merge(house, 1, Integer::sum);
    }
  }

  /** Whether a piece has a place. */
  boolean placed(Piece piece) {
    return placed.contains(piece);
  }

  /** Whether a piece may have a place yet. */
  boolean free(Piece piece) {
    String title = own(piece.title());
    String house = house(owner, piece.title());
    return !placed.contains(piece)
        && places.getOrDefault(title, 0) < titleMax
        && (house.equals(title) || places.getOrDefault(house, 0) < ownerMax);
  }
}
