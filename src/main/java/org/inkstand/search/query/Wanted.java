package org.inkstand.search.query;

import java.util.List;

/**
 * What somebody wants to find.
 *
 * @param clauses all of them hold for an article that is found; none when nothing was asked
 * @param terms the words and phrases as typed, each once, for marking them where they are shown
 * @param unknown filters that could not be understood, as typed
 */
public record Wanted(List<Clause> clauses, List<String> terms, List<String> unknown) {
  public Wanted {
    clauses = List.copyOf(clauses);
    terms = List.copyOf(terms);
    unknown = List.copyOf(unknown);
  }
}
