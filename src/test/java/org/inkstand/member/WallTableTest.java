package org.inkstand.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inkstand.account.AccountId;
import org.inkstand.article.Article;
import org.inkstand.member.Admission.Nothing;
import org.inkstand.member.Admission.Offer;
import org.inkstand.member.Admission.Opening;
import org.inkstand.member.Admission.Reason;
import org.inkstand.member.Admission.Whole;
import org.inkstand.member.Visitor.Standing;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.junit.jupiter.api.Test;

/**
 * The whole table of the wall: each access, with and without full text, for each visitor, given or
 * not, withdrawn, under embargo by the article or the licence, expired by either, at home and
 * abroad. What must come out is written here a second time, as the table in the design has it.
 */
class WallTableTest {

  private static final Instant NOON = TestNews.DAY.plus(Duration.ofHours(12));
  private static final int CHARS = 120;

  /** One cell. */
  private record Cell(
      Access access,
      boolean fullText,
      boolean gifts,
      Visitor visitor,
      boolean withdrawn,
      int embargo,
      int expiry,
      boolean bounded) {

    Licence licence() {
      return new Licence(
          access,
          fullText,
          CHARS,
          embargo == 2 ? Duration.ofHours(4) : Duration.ZERO,
          expiry == 2 ? Duration.ofHours(1) : Licence.NEVER,
          bounded ? Set.of("BE") : Set.of(),
          gifts,
          false,
          false,
          false,
          "");
    }

    Article article() {
      TestNews news = TestNews.article("Flood").at("09:00");
      if (embargo == 1) {
        news = news.embargoedUntil(NOON.plusSeconds(1));
      }
      if (withdrawn) {
        news = news.withdrawn();
      }
      if (expiry == 1) {
        news = news.expires(NOON);
      }
      return news.made();
    }

    /** The design's table. */
    Admission due() {
      if (withdrawn) {
        return new Nothing(Reason.WITHDRAWN);
      }
      if (embargo > 0) {
        return new Nothing(Reason.EMBARGOED);
      }
      if (expiry > 0) {
        return new Nothing(Reason.EXPIRED);
      }
      if (bounded && !visitor.country().equals("BE")) {
        return new Nothing(Reason.TERRITORY);
      }
      if (visitor.standing() == Standing.OWNER) {
        return new Whole();
      }
      boolean given = visitor.gift() && gifts;
      Admission most = fullText ? new Whole() : new Opening(CHARS, Offer.PUBLISHER);
      return switch (access) {
        case OPEN -> most;
        case REGISTERED ->
            visitor.standing() == Standing.VISITOR && !given
                ? new Opening(CHARS, Offer.SIGN_UP)
                : most;
        case MEMBER ->
            given || visitor.standing().compareTo(Standing.MEMBER) >= 0
                ? most
                : new Opening(
                    CHARS, visitor.standing() == Standing.VISITOR ? Offer.SIGN_UP : Offer.PLANS);
        case LINK -> new Opening(CHARS, Offer.PUBLISHER);
      };
    }
  }

  @Test
  void everyCellIsAsTheDesignHasIt() {
    List<Cell> cells = cells();
    assertThat(cells).hasSize(4 * 2 * 2 * 4 * 2 * 3 * 2 * 3 * 3 * 2);
    for (Cell cell : cells) {
      assertThat(Wall.decide(cell.licence(), cell.article(), cell.visitor(), NOON))
          .as(cell.toString())
          .isEqualTo(cell.due());
    }
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    boolean[] both = {true, false};
    for (Access access : Access.values()) {
      for (boolean fullText : both) {
        for (boolean gifts : both) {
          for (Visitor visitor : visitors()) {
            for (boolean withdrawn : both) {
              cells.addAll(
                  times(new Cell(access, fullText, gifts, visitor, withdrawn, 0, 0, false)));
            }
          }
        }
      }
    }
    return cells;
  }

  private static List<Visitor> visitors() {
    List<Visitor> visitors = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      for (boolean gift : new boolean[] {true, false}) {
        for (String country : List.of("BE", "FR", "")) {
          visitors.add(new Visitor(standing, country, gift));
        }
      }
    }
    return visitors;
  }

  private static List<Cell> times(Cell cell) {
    List<Cell> cells = new ArrayList<>();
    for (int embargo = 0; embargo < 3; embargo++) {
      for (int expiry = 0; expiry < 3; expiry++) {
        for (boolean bounded : new boolean[] {true, false}) {
          cells.add(
              new Cell(
                  cell.access(),
                  cell.fullText(),
                  cell.gifts(),
                  cell.visitor(),
                  cell.withdrawn(),
                  embargo,
                  expiry,
                  bounded));
        }
      }
    }
    return cells;
  }

  @Test
  void aMomentAfterAMembershipEndsTheWallStandsAgain() {
    Membership membership = new Membership(new AccountId(1), NOON, Instant.EPOCH);
    assertThat(membership.runs(NOON.minusMillis(1))).isTrue();
    assertThat(membership.runs(NOON)).isFalse();
  }
}
