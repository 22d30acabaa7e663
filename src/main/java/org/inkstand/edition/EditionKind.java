package org.inkstand.edition;

/**
 * What an edition is for.
 *
 * @param about a media topic's code for a section, a country's code for a country; else empty
 */
public record EditionKind(Page page, String about) {

  /** The pages that are published. */
  public enum Page {
    /** The front page: made again whenever there is something else to put on it. */
    FRONT,

    /** Twelve events to begin the day with, once a day, and then it is read. */
    BRIEFING,

    /** What is filed in one section. */
    SECTION,

    /** What the titles of one country tell. */
    COUNTRY
  }

  /** The front page. */
  public static final EditionKind FRONT = new EditionKind(Page.FRONT, "");

  /** The briefing. */
  public static final EditionKind BRIEFING = new EditionKind(Page.BRIEFING, "");

  public EditionKind {
    boolean one = page == Page.FRONT || page == Page.BRIEFING;
    if (one != about.isEmpty()) {
      throw new IllegalArgumentException("a page %s about \"%s\"".formatted(page, about));
    }
  }

  /** A section, by its media topic's code. */
  public static EditionKind section(String code) {
    return new EditionKind(Page.SECTION, code);
  }

  /** A country, by its code in capitals. */
  public static EditionKind country(String code) {
    return new EditionKind(Page.COUNTRY, code);
  }

  /** As the store has it: {@code FRONT}, {@code SECTION medtop:15000000}, {@code COUNTRY BE}. */
  public String name() {
    return about.isEmpty() ? page.name() : page.name() + " " + about;
  }

  /** From what {@link #name} gave. */
  public static EditionKind named(String name) {
    int gap = name.indexOf(' ');
    return gap < 0
        ? new EditionKind(Page.valueOf(name), "")
        : new EditionKind(Page.valueOf(name.substring(0, gap)), name.substring(gap + 1));
  }
}
