package org.inkstand.reader;

/**
 * Why something stands where it stands on somebody's own page.
 *
 * @param kind of reason, under which its words stand in the messages
 * @param topic what it is about, as people call it; may be empty
 * @param count how many readings, titles; 0 where nothing is counted
 */
public record Why(Kind kind, String topic, int count) {

  /** The reasons there are. */
  public enum Kind {
    /** The day's lead. */
    LEAD,
    /** You follow it. */
    FOLLOWED,
    /** Because you read so many about it. */
    READ_ABOUT,
    /** You said that you like it. */
    SAID,
    /** You said that you want less of it. */
    LESS,
    /** So many titles tell of it. */
    IMPORTANT,
    /** It has only just come. */
    NEW,
    /** It went on since you read it: so many more articles. */
    DEVELOPED,
    /** You have read it. */
    READ,
    /** Something that you do not usually read. */
    ELSEWHERE,
    /** None of these: it is in the paper as well. */
    REST
  }
}
