package org.inkstand.story.label;

/**
 * One article's account of an event, as a label needs it.
 *
 * @param article its number
 * @param title the number of the title that published it
 * @param headline plain text
 * @param text plain text, or as much of it as there is; may be empty
 * @param language its two letters, may be empty
 * @param second when it was published, in seconds since 1970
 * @param whole whether readers can be given the whole text
 * @param copy whether it is a copy of an account before it
 */
public record Account(
    long article,
    long title,
    String headline,
    String text,
    String language,
    long second,
    boolean whole,
    boolean copy) {}
