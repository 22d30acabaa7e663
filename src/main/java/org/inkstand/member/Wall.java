package org.inkstand.member;

import java.time.Instant;
import org.inkstand.article.Article;
import org.inkstand.member.Admission.Nothing;
import org.inkstand.member.Admission.Offer;
import org.inkstand.member.Admission.Opening;
import org.inkstand.member.Admission.Reason;
import org.inkstand.member.Admission.Whole;
import org.inkstand.member.Visitor.Standing;
import org.inkstand.title.Licence;

/**
 * Where an article stops for somebody who may not read on. Pages, feeds out, search and every other
 * door ask here and nowhere else, and cut the text before it leaves the server.
 *
 * <pre>
 * access      visitor           reader     member
 * OPEN        whole             whole      whole
 * REGISTERED  opening, sign up  whole      whole
 * MEMBER      opening, sign up  opening,   whole
 *                               plans
 * LINK        opening, publisher's page    the same
 * </pre>
 *
 * <p>The one owner of a personal installation reads everything whole, for themselves.
 *
 * <p>An article that was given reads as a member reads it, where the licence allows gifts. Before
 * all of that stand a withdrawal, an embargo, an expiry and a border, in this order: what may not
 * be shown at all is given to nobody.
 */
public final class Wall {
  private Wall() {}

  /** How far {@code visitor} may read {@code article} at the moment {@code now}. */
  public static Admission decide(Licence licence, Article article, Visitor visitor, Instant now) {
    if (article.withdrawn()) {
      return new Nothing(Reason.WITHDRAWN);
    }
    if (now.isBefore(article.embargoedUntil()) || licence.embargoes(article.published(), now)) {
      return new Nothing(Reason.EMBARGOED);
    }
    if (!now.isBefore(article.expires()) || licence.expires(article.published(), now)) {
      return new Nothing(Reason.EXPIRED);
    }
    if (!licence.territory().isEmpty() && !licence.territory().contains(visitor.country())) {
      return new Nothing(Reason.TERRITORY);
    }
    boolean given = visitor.gift() && licence.gift() && visitor.standing() != Standing.OWNER;
    return reading(licence, given ? Standing.MEMBER : visitor.standing());
  }

  private static Admission reading(Licence licence, Standing standing) {
    if (standing == Standing.OWNER) {
      return new Whole();
    }
    return switch (licence.access()) {
      case OPEN -> licence.fullText() ? new Whole() : opening(licence, Offer.PUBLISHER);
      case REGISTERED -> {
        if (standing == Standing.VISITOR) {
          yield opening(licence, Offer.SIGN_UP);
        }
        yield licence.fullText() ? new Whole() : opening(licence, Offer.PUBLISHER);
      }
      case MEMBER ->
          switch (standing) {
            case VISITOR -> opening(licence, Offer.SIGN_UP);
            case READER -> opening(licence, Offer.PLANS);
            case MEMBER, OWNER ->
                licence.fullText() ? new Whole() : opening(licence, Offer.PUBLISHER);
          };
      case LINK -> opening(licence, Offer.PUBLISHER);
    };
  }

  private static Opening opening(Licence licence, Offer offer) {
    return new Opening(licence.excerptChars(), offer);
  }
}
