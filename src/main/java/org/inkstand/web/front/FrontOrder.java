package org.inkstand.web.front;

import java.util.List;
import java.util.Optional;
import org.inkstand.web.card.Piece;

/**
 * What stands where on the front page.
 *
 * @param lead the one large piece; empty on a day without news
 * @param seconds beside it, the weightiest first
 * @param latest the newest of what has no other place, by time
 * @param blocks a section each, in the order of how many titles filed there lately
 * @param elsewhere pieces in other languages, a column each
 */
record FrontOrder(
    Optional<Piece> lead,
    List<Piece> seconds,
    List<Piece> latest,
    List<Block> blocks,
    List<Elsewhere> elsewhere) {

  /**
   * A section's pieces, its lead first.
   *
   * @param titles how many titles filed there lately
   */
  record Block(String section, int titles, List<Piece> pieces) {}

  /** A language's pieces. */
  record Elsewhere(String language, List<Piece> pieces) {}
}
