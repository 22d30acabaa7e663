package org.inkstand.search.query;

/**
 * A piece of what was typed, between two spaces.
 *
 * @param raw all of it, as typed
 * @param filter the lower-case name before a colon; empty when it is none
 * @param text what is looked for, without quotes
 * @param quoted whether it stood in quotes
 * @param without whether a minus stood before it
 */
record Token(String raw, String filter, String text, boolean quoted, boolean without) {

  /** Joins the operands on its sides: one of them is enough. */
  boolean or() {
    return !quoted && !without && filter.isEmpty() && (text.equals("OR") || text.equals("|"));
  }

  /** Says what holds anyway. */
  boolean and() {
    return !quoted && !without && filter.isEmpty() && (text.equals("AND") || text.equals("&"));
  }
}
