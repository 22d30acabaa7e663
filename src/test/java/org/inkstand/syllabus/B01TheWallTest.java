package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.step.TestRoad;
import org.inkstand.member.Admission;
import org.inkstand.member.Admission.Nothing;
import org.inkstand.member.Admission.Offer;
import org.inkstand.member.Admission.Opening;
import org.inkstand.member.Admission.Reason;
import org.inkstand.member.Admission.Whole;
import org.inkstand.member.Visitor;
import org.inkstand.member.Visitor.Standing;
import org.inkstand.member.Wall;
import org.inkstand.testnews.TestItem;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.junit.jupiter.api.Test;

/**
 * Who may read what is decided in one place, by a function that asks nobody. Every door, page or
 * feed or search, calls it and cuts the text before it leaves the server.
 */
class B01TheWallTest extends StoreContract {

  private static final Instant LATER = TestItem.NOON.plusSeconds(60);

  @Test
  void aVisitorReadsOpenTitlesWhole() {
    assertThat(decide(Access.OPEN, Standing.VISITOR)).isEqualTo(new Whole());
  }

  @Test
  void aVisitorIsAskedToSignUpForTheRest() {
    Opening signUp = new Opening(Licence.EXCERPT_CHARS, Offer.SIGN_UP);
    assertThat(decide(Access.REGISTERED, Standing.VISITOR)).isEqualTo(signUp);
    assertThat(decide(Access.MEMBER, Standing.VISITOR)).isEqualTo(signUp);
  }

  @Test
  void aReaderWithoutMembershipIsShownThePlans() {
    assertThat(decide(Access.REGISTERED, Standing.READER)).isEqualTo(new Whole());
    assertThat(decide(Access.MEMBER, Standing.READER))
        .isEqualTo(new Opening(Licence.EXCERPT_CHARS, Offer.PLANS));
    assertThat(decide(Access.MEMBER, Standing.MEMBER)).isEqualTo(new Whole());
  }

  @Test
  void aTitleWithoutTermsIsAlwaysReadAtItsOwnPage() {
    Opening elsewhere = new Opening(Licence.EXCERPT_CHARS, Offer.PUBLISHER);
    for (Standing standing : new Standing[] {Standing.VISITOR, Standing.READER, Standing.MEMBER}) {
      assertThat(decide(Access.LINK, standing)).isEqualTo(elsewhere);
    }
    assertThat(decide(Access.LINK, Standing.OWNER)).isEqualTo(new Whole());
  }

  @Test
  void aTerritoryEndsAtItsBorder() {
    Licence belgian = TestRoad.only("BE");
    Article article = article();
    assertThat(Wall.decide(belgian, article, new Visitor(Standing.MEMBER, "BE"), LATER))
        .isEqualTo(new Whole());
    assertThat(Wall.decide(belgian, article, new Visitor(Standing.MEMBER, "FR"), LATER))
        .isEqualTo(new Nothing(Reason.TERRITORY));
  }

  @Test
  void nothingIsShownBeforeItsTime() {
    Instant time = TestItem.NOON.plusSeconds(3_600);
    Article flood = TestNews.article("Flood in Ghent").embargoedUntil(time).made();
    Licence open = Licence.LINK.withAccess(Access.OPEN);
    assertThat(Wall.decide(open, flood, Visitor.ANYBODY, time.minusSeconds(1)))
        .isEqualTo(new Nothing(Reason.EMBARGOED));
    assertThat(Wall.decide(open, flood, Visitor.ANYBODY, time)).isEqualTo(new Whole());
  }

  private Admission decide(Access access, Standing standing) {
    Licence licence = Licence.LINK.withAccess(access);
    return Wall.decide(licence, article(), new Visitor(standing, ""), LATER);
  }

  private Article article() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(TestItem.of(1, "Flood in Ghent").text("The river rose.").item());
    return road.only();
  }
}
