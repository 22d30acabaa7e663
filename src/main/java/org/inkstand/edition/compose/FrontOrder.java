package org.inkstand.edition.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inkstand.article.Article;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Significance;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Slot.Place;

/**
 * What stands where on the front page.
 *
 * @param lead the one large piece; empty on a day without news
 * @param seconds beside it, the weightiest first
 * @param lists short lists of what is remarkable for one reason
 * @param latest the newest of what has no other place, by time
 * @param blocks a section each, that with the weightiest events first
 * @param elsewhere pieces in other languages, a column each
 */
public record FrontOrder(
    Optional<Piece> lead,
    List<Piece> seconds,
    Lists lists,
    List<Piece> latest,
    List<Block> blocks,
    List<Block> elsewhere) {

  /**
   * Pieces that stand together because of one thing.
   *
   * @param picks that an editor chose, in that order, each under the editor's words
   * @param growing that titles are coming to right now, the fastest first
   * @param covered that most titles tell
   * @param oneSided that titles of one country only tell, a block a country
   * @param good that are good to hear
   */
  public record Lists(
      List<Block> picks,
      List<Piece> growing,
      List<Piece> covered,
      List<Block> oneSided,
      List<Piece> good) {}

  /**
   * Pieces under a name.
   *
   * @param note the code of a section, a language or a country
   */
  public record Block(String note, List<Piece> pieces) {}

  /** As an edition keeps it. */
  public List<Slot> slots(Function<Piece, Significance> why) {
    List<Slot> slots = new ArrayList<>();
    var laying = new Laying(why, slots);
    laying.all(Place.LEAD, "", lead.stream().toList());
    laying.all(Place.SECOND, "", seconds);
    lists.picks().forEach(block -> laying.all(Place.PICK, block.note(), block.pieces()));
    laying.all(Place.GROWING, "", lists.growing());
    laying.all(Place.COVERED, "", lists.covered());
    lists.oneSided().forEach(block -> laying.all(Place.ONE_SIDE, block.note(), block.pieces()));
    laying.all(Place.GOOD, "", lists.good());
    laying.all(Place.LATEST, "", latest);
    blocks.forEach(block -> laying.all(Place.SECTION, block.note(), block.pieces()));
    elsewhere.forEach(block -> laying.all(Place.LANGUAGE, block.note(), block.pieces()));
    return List.copyOf(slots);
  }

  /** Puts pieces into slots. */
  record Laying(Function<Piece, Significance> why, List<Slot> slots) {

    void all(Place place, String note, List<Piece> pieces) {
      for (Piece piece : pieces) {
        Article article = piece.article();
        slots.add(
            new Slot(
                place,
                note,
                article.section(),
                piece.story(),
                article.id(),
                piece.copies().stream().map(Article::id).toList(),
                piece.titles(),
                article.headline(),
                why.apply(piece).reasons()));
      }
    }
  }
}
