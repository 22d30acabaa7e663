package org.inkstand.web.mine;

import java.time.Instant;
import java.util.List;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.Numbers;
import org.inkstand.reader.ForYou.Place;
import org.inkstand.reader.ForYou.Visit;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.ReaderId;
import org.inkstand.web.card.Card;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /for-you}: the paper in the order that suits who reads it, and why. */
@Component
public class ForYouPage {

  static final String PATH = "/for-you";

  /** What one page holds. */
  private static final int PAGE = 30;

  private final Own own;
  private final Shown shown;

  ForYouPage(Own own, Shown shown) {
    this.own = own;
    this.shown = shown;
  }

  /**
   * What the page shows.
   *
   * @param off the reader has switched it off
   * @param known whether anything is known of them yet
   * @param made when the order was made, in words
   * @param at which page of the visit it is
   * @param earlier the page before; empty on the first
   * @param later the page after; empty on the last
   * @param token the proof that the forms are ours
   */
  public record Model(
      Frame frame,
      boolean off,
      boolean known,
      String made,
      Sliders sliders,
      List<Reasoned> cards,
      At at,
      String earlier,
      String later,
      String token) {
    public Model {
      cards = List.copyOf(cards);
    }
  }

  /**
   * A page of a visit.
   *
   * @param visit when the visit's order was made
   * @param said the article of which its reader just wanted more, or less; 0 for none
   */
  public record At(int number, String visit, long said) {

    private String path() {
      return number == 1 ? PATH : PATH + "?page=" + number + "&visit=" + visit;
    }
  }

  /** A card, and why it stands there. */
  public record Reasoned(Card card, List<String> reasons) {
    public Reasoned {
      reasons = List.copyOf(reasons);
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return own.answer(request, reader -> show(request, reader));
  }

  private ServerResponse show(ServerRequest request, ReaderId reader) {
    boolean anew = request.param("new").isPresent();
    Profile profile = own.forYou().profile(reader);
    Visit visit =
        profile.on() ? own.forYou().visit(reader, anew) : new Visit(own.now(), List.of(), true);
    String stamp = Long.toString(visit.made().toEpochMilli());
    int page = number(request);
    boolean other = page > 1 && !Forms.field(request, "visit").equals(stamp);
    if (anew || other) {
      return own.pages().seeOther(PATH);
    }
    int from = Math.min(visit.places().size(), (page - 1) * PAGE);
    int to = Math.min(visit.places().size(), from + PAGE);
    At at = new At(page, stamp, Numbers.id(Forms.field(request, "said")).orElse(0L));
    List<Place> places = visit.places().subList(from, to);
    Instant now = own.now();
    return own.pages()
        .showPrivate(
            "mine/for-you.jte",
            new Model(
                own.around(own.words().of("mine.title"), PATH),
                !profile.on(),
                visit.known(),
                own.frames().dates().stamp(visit.made(), now).full(),
                profile.sliders(),
                shown.of(places, own.words(), now),
                at,
                page == 1 ? "" : new At(page - 1, stamp, 0).path(),
                to == visit.places().size() ? "" : new At(page + 1, stamp, 0).path(),
                Forms.token(request)));
  }

  private static int number(ServerRequest request) {
    return (int) Math.clamp(Numbers.id(Forms.field(request, "page")).orElse(1L), 1, 100);
  }

  /** Takes the sliders, and orders anew. */
  public ServerResponse order(ServerRequest request) {
    return own.answer(
        request,
        reader -> {
          Sliders sliders =
              new Sliders(
                  slider(request, "fresh"), slider(request, "mine"), slider(request, "titles"));
          own.forYou().change(reader, profile -> profile.with(sliders));
          return own.pages().seeOther(PATH);
        });
  }

  private static int slider(ServerRequest request, String name) {
    String value = Forms.field(request, name);
    return value.matches("[0-4]") ? Integer.parseInt(value) : Sliders.MIDDLE.fresh();
  }

  /** Takes a word about an article: more of this, or less. The page stays as it is, and says so. */
  public ServerResponse say(ServerRequest request) {
    return own.answer(
        request,
        reader -> {
          boolean more = Forms.field(request, "word").equals("more");
          long article = Numbers.id(Forms.field(request, "article")).orElse(0L);
          if (article > 0) {
            own.forYou().ask(reader, new ArticleId(article), more);
          }
          String visit = Forms.field(request, "visit");
          At at = new At(number(request), visit.matches("\\d{1,18}") ? visit : "0", article);
          String mark = (at.number() == 1 ? "?" : "&") + "said=" + article + "#a" + article;
          return own.pages().seeOther(at.path() + mark);
        });
  }
}
