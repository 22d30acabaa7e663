package org.inkstand.reader.taste.impression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file of impressions tells of how much is read by many, as it was known at each moment.
 *
 * <p>Everything is asked <em>before</em> a slice of time: the clicks of a list never count for
 * itself, nor for what was shown at the same time. A file without labels tells what was shown and
 * what stands in histories, and no clicks.
 */
final class Popularity {

  private static final Tally NEVER = new Tally();

  private final Shelf shelf;
  private final Slices slices;
  private final boolean labels;
  private final Map<Integer, Tally> items = new HashMap<>();
  private final Map<Integer, Tally> categories = new HashMap<>();
  private final Map<Integer, Tally> past = new HashMap<>();
  private final Map<Integer, Tally> pastCategories = new HashMap<>();
  private final Tally all = new Tally();
  private final Tally pastAll = new Tally();
  private final Set<Integer> users = new HashSet<>();

  /**
   * Nothing counted yet.
   *
   * @param labels whether clicks in the lists may be looked at
   */
  Popularity(Shelf shelf, Slices slices, boolean labels) {
    this.shelf = shelf;
    this.slices = slices;
    this.labels = labels;
  }

  void count(Impression impression, long line) {
    int slice = slices.of(impression, line);
    List<Boolean> clicked = labels ? impression.clicked() : List.of();
    for (int i = 0; i < impression.candidates().size(); i++) {
      int click = !clicked.isEmpty() && clicked.get(i) ? 1 : 0;
      int number = shelf.find(impression.candidates().get(i)).orElse(NewsItem.NONE);
      if (number != NewsItem.NONE) {
        items.computeIfAbsent(number, _ -> new Tally()).count(slice, 1, click);
        categories
            .computeIfAbsent(shelf.item(number).category(), _ -> new Tally())
            .count(slice, 1, click);
        all.count(slice, 1, click);
      }
    }
    if (users.add(impression.user().hashCode())) {
      impression.history().forEach(id -> shelf.find(id).ifPresent(n -> remember(n, slice)));
    }
  }

  private void remember(int number, int slice) {
    past.computeIfAbsent(number, _ -> new Tally()).count(slice, 0, 1);
    pastCategories
        .computeIfAbsent(shelf.item(number).category(), _ -> new Tally())
        .count(slice, 0, 1);
    pastAll.count(slice, 0, 1);
  }

  Popularity close() {
    items.values().forEach(Tally::close);
    categories.values().forEach(Tally::close);
    past.values().forEach(Tally::close);
    pastCategories.values().forEach(Tally::close);
    all.close();
    pastAll.close();
    return this;
  }

  /** Where shown, clicked, and since when. */
  Tally item(int number) {
    return items.getOrDefault(number, NEVER);
  }

  /** All of one category together. */
  Tally category(int category) {
    return categories.getOrDefault(category, NEVER);
  }

  Tally all() {
    return all;
  }

  /** Clicks that stand in the histories of those who came before. */
  int past(int number, int before) {
    return past.getOrDefault(number, NEVER).clicked(before);
  }

  /** A category's share of all clicks in histories, with a little for each that has none. */
  double pastShare(int category, int before) {
    double of = 1 + pastCategories.getOrDefault(category, NEVER).clicked(before);
    return of / (10.0 + pastAll.clicked(before));
  }
}
