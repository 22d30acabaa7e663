package org.inkstand.reader.taste.impression;

import java.util.List;

/**
 * What speaks for each candidate of a list, in numbers: each sign brought to mean 0 and, nearly,
 * deviation 1 within the list, since only differences within a list can order it. A sign that says
 * the same of all says nothing.
 */
final class Signs {

  /** The signs there are. */
  enum Sign {
    /** Its text is like the nearest that was clicked. */
    NEAREST(0.02),
    /** Its words were clicked. */
    THEME(0.02),
    /** Its category is clicked more by this reader than by others. */
    CATEGORY(0.3),
    /** The same of its subcategory. */
    BRANCH(0.3),
    /** People, places and things that it names were clicked. */
    ENTITY(0.1),
    /** Who saw it clicked it. */
    CLICKED(0.2),
    /** The same lately. */
    LATELY(0.2),
    /** It was shown often: somebody thought well of it. */
    SHOWN(0.5),
    /** It stands in the histories of others. */
    PAST(0.5),
    /** It is new. */
    NEW(0.5),
    /** Its category is clicked more than it is shown. */
    KIND(0.2),
    /** Its headline says something. */
    QUALITY(0.3),
    /** The reader has clicked it before. */
    READ(0.3);

    /** A deviation below this is taken for noise. */
    private final double floor;

    Sign(double floor) {
      this.floor = floor;
    }
  }

  static final int COUNT = Sign.values().length;

  /** A click for every so many that are shown, where nothing is known. */
  private static final double CLICK_RATE = 0.05;

  private static final double SHOWN_PRIOR = 40;
  private static final double NAMES_PRIOR = 2;

  private final Shelf shelf;
  private final Popularity popularity;
  private final int day;
  private final int lately;

  Signs(Shelf shelf, Popularity popularity, Slices slices) {
    this.shelf = shelf;
    this.popularity = popularity;
    this.day = slices.hours(24);
    this.lately = slices.hours(3);
  }

  /** A row a candidate. */
  double[][] of(Impression impression, int slice) {
    List<NewsItem> clicked =
        impression.history().stream()
            .flatMap(id -> shelf.find(id).stream())
            .map(shelf::item)
            .toList();
    Past past = Past.of(clicked);
    double[][] signs = new double[impression.candidates().size()][];
    for (int i = 0; i < signs.length; i++) {
      String id = impression.candidates().get(i);
      int number = shelf.find(id).orElse(NewsItem.NONE);
      double[] row = number == NewsItem.NONE ? new double[COUNT] : row(number, past, slice);
      row[Sign.READ.ordinal()] = impression.history().contains(id) ? 1 : 0;
      signs[i] = row;
    }
    standardize(signs);
    return signs;
  }

  private double[] row(int number, Past past, int slice) {
    NewsItem item = shelf.item(number);
    double[] row = new double[COUNT];
    row[Sign.NEAREST.ordinal()] = past.nearest(item);
    row[Sign.THEME.ordinal()] = past.theme(item);
    double share = popularity.pastShare(item.category(), slice);
    row[Sign.CATEGORY.ordinal()] = lift(past.of(item.category()), past.sum(), share);
    row[Sign.BRANCH.ordinal()] = Math.log1p(4 * past.of(item.branch()) / (past.sum() + 1));
    double entities = 0;
    for (int entity : item.entities()) {
      entities = Math.max(entities, past.of(entity));
    }
    row[Sign.ENTITY.ordinal()] = Math.log1p(entities);
    Tally own = popularity.item(number);
    if (popularity.all().clicked(slice) > 0) {
      clicks(row, own, rate(popularity.category(item.category()), popularity.all(), slice), slice);
    }
    row[Sign.SHOWN.ordinal()] = Math.log1p(own.shown(slice) - own.shown(slice - day));
    row[Sign.PAST.ordinal()] = Math.log1p(popularity.past(number, slice));
    row[Sign.NEW.ordinal()] = -Math.log1p((double) own.age(slice) / lately);
    row[Sign.KIND.ordinal()] = Math.log(share / shownShare(item.category(), slice));
    row[Sign.QUALITY.ordinal()] = item.quality();
    return row;
  }

  /** Where nobody tells of clicks, that nobody clicked is not a sign. */
  private void clicks(double[] row, Tally own, double kind, int slice) {
    row[Sign.CLICKED.ordinal()] =
        Math.log((own.clicked(slice) + SHOWN_PRIOR * kind) / (own.shown(slice) + SHOWN_PRIOR));
    int shown = own.shown(slice) - own.shown(slice - lately);
    int hits = own.clicked(slice) - own.clicked(slice - lately);
    row[Sign.LATELY.ordinal()] = Math.log((hits + SHOWN_PRIOR * kind) / (shown + SHOWN_PRIOR));
  }

  /** How much more often than others. */
  private static double lift(double own, double sum, double share) {
    return Math.log((own + NAMES_PRIOR * share) / ((sum + NAMES_PRIOR) * share));
  }

  private double shownShare(int category, int slice) {
    return (1.0 + popularity.category(category).shown(slice))
        / (10.0 + popularity.all().shown(slice));
  }

  private static double rate(Tally category, Tally all, int slice) {
    double of = (all.clicked(slice) + 20 * CLICK_RATE) / (all.shown(slice) + 20);
    return (category.clicked(slice) + 200 * of) / (category.shown(slice) + 200);
  }

  private static void standardize(double[][] signs) {
    for (Sign sign : Sign.values()) {
      int s = sign.ordinal();
      double mean = 0;
      double square = 0;
      for (double[] row : signs) {
        mean += row[s] / signs.length;
        square += row[s] * row[s] / signs.length;
      }
      double deviation = Math.sqrt(Math.max(0, square - mean * mean));
      for (double[] row : signs) {
        row[s] = (row[s] - mean) / (deviation + sign.floor);
      }
    }
  }
}
