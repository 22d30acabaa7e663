package org.inkstand.search;

import java.util.List;

/**
 * How what was found divides: by title, section, language, country, and with a picture.
 *
 * @param facets kind by kind, in each the chosen first, then the most frequent
 * @param estimated whether so much was found that it was counted from a part of it
 */
public record Facets(List<Facet> facets, boolean estimated) {

  /** Nothing to divide. */
  public static final Facets NONE = new Facets(List.of(), false);

  public Facets {
    facets = List.copyOf(facets);
  }

  /**
   * One part.
   *
   * @param value a title's slug, a media topic's qcode, a language, a country's code in upper case,
   *     {@code picture}, or a filter that divides nothing as it was typed
   * @param count how many articles; 0 for a filter as it was typed, which is not counted
   * @param chosen whether the query asks for it already
   * @param words the query that asks for it too, or, when it is chosen, no more
   */
  public record Facet(Kind kind, String value, long count, boolean chosen, String words) {}

  /** By what; the last is a filter as it was typed, such as a bound of days. */
  public enum Kind {
    TITLE("title:"),
    SECTION("section:"),
    LANGUAGE("lang:"),
    COUNTRY("country:"),
    PICTURE("has:"),
    TYPED("");

    private final String filter;

    Kind(String filter) {
      this.filter = filter;
    }

    /** How it stands in a query before its value. */
    public String filter() {
      return filter;
    }
  }

  /** The parts of a kind. */
  public List<Facet> of(Kind kind) {
    return facets.stream().filter(facet -> facet.kind() == kind).toList();
  }
}
