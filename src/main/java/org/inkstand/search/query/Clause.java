package org.inkstand.search.query;

import java.util.List;

/**
 * What an article must have, or must not.
 *
 * @param anyOf at least one; any of them will do
 * @param without true when an article must have none of them
 */
public record Clause(List<Operand> anyOf, boolean without) {
  public Clause {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("a clause asks for something");
    }
  }
}
