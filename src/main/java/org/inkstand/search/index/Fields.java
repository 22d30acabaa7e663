package org.inkstand.search.index;

/** The fields of an indexed article. */
final class Fields {
  private Fields() {}

  /** Its number, by which it is replaced and taken out, and which an answer consists of. */
  static final String ID = "id";

  /**
   * All its words: the headline several times, the rest once. That is BM25F's way of saying that a
   * word in the headline weighs more, paid when an article is indexed and not whenever it is
   * sought.
   */
  static final String WORDS = "words";

  /** The number of its title: names change, numbers do not. */
  static final String TITLE = "title";

  /** Its media topic's qcode. */
  static final String SECTION = "section";

  /** Its language's tag in lower case, and the first part of it. */
  static final String LANGUAGE = "lang";

  /** When it was published, in milliseconds. */
  static final String PUBLISHED = "published";

  /** Has {@code picture} for one with a picture. */
  static final String HAS = "has";

  /** What its headline and standfirst mean; absent where nothing is known of its language. */
  static final String MEANING = "meaning";

  /** Its text's fingerprint; absent when it has none. */
  static final String FINGERPRINT = "fingerprint";
}
