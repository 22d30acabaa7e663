package org.inkstand.web.front;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot.Place;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Head.Alternate;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /}: the front page, today's; and every earlier one, for {@link EarlierPage}. */
@Component
public class FrontPage {

  /** Sections with this many pieces get the page's full width, the first few of them. */
  private static final int BROAD_MIN = 5;

  private static final int BROAD_MAX = 4;
  private static final int COLUMN_MAX = 4;

  /** So many seconds stand beside the lead, the others under it. */
  private static final int BESIDE = 3;

  /** An edition that stood longer than this says so. */
  private static final Duration STALE = Duration.ofHours(3);

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Cards cards;

  FrontPage(Frames frames, Pages pages, Stock stock, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.cards = cards;
  }

  /**
   * What the page shows.
   *
   * @param lead none on a day without news
   * @param seconds beside it, those with pictures first
   * @param beneath the last of them, which stand under the lead
   * @param picks what editors chose
   * @param lists what is remarkable for one reason, a short list each
   * @param sides what titles of one country only tell, a country each
   * @param broad sections at full width
   * @param columns sections a column each
   * @param elsewhere other languages, a column each
   * @param edition when it was made, in words
   * @param notice what a reader must know of it first: that it is an old one, or that nothing has
   *     come for long; may be empty
   * @param live where an open page hears of news; empty for an earlier one
   */
  public record Model(
      Frame frame,
      @Nullable Card lead,
      List<Card> seconds,
      List<Card> beneath,
      List<Card> latest,
      List<Pick> picks,
      List<Column> lists,
      List<Column> sides,
      List<Column> broad,
      List<Column> columns,
      List<Column> elsewhere,
      String edition,
      String notice,
      String live) {}

  /**
   * A section, a language, or a list.
   *
   * @param note how many titles file there, in words; may be empty
   * @param language for the {@code lang} attribute of its name; empty for the page's own
   */
  public record Column(Link name, String note, String language, List<Card> cards) {

    /** The card that opens it. */
    public Card first() {
      return cards.getFirst();
    }

    /** Some of the others. */
    public List<Card> rest(int from, int to) {
      return cards.subList(Math.min(from, cards.size()), Math.min(to, cards.size()));
    }
  }

  /** A story that an editor chose, and the editor's words on it; those may be empty. */
  public record Pick(String words, Card card) {}

  /** Shows the newest. */
  public ServerResponse show(ServerRequest request) {
    return pages.showKept(
        request,
        () -> {
          Instant now = frames.clock().instant();
          Edition edition =
              stock
                  .editions()
                  .latest(EditionKind.FRONT)
                  .orElse(new Edition(0, EditionKind.FRONT, now, List.of()));
          boolean stale = edition.published().isBefore(now.minus(STALE));
          String notice = stale ? frames.words().of("front.stale", stamp(edition, now)) : "";
          return new Pages.Composed("front/front.jte", model(edition, head(), notice));
        });
  }

  /** Shows an earlier one; {@code when} it stood. */
  ServerResponse earlier(Edition edition, String when) {
    Words words = frames.words();
    Head head =
        Head.of(
                words.of("edition.title", when),
                words.of("edition.description", when),
                edition.path(),
                "front")
            .unlisted();
    return pages.show("front/front.jte", model(edition, head, words.of("edition.notice", when)));
  }

  private String stamp(Edition edition, Instant now) {
    return frames.dates().stamp(edition.published(), now).full();
  }

  private Model model(Edition edition, Head head, String notice) {
    Instant now = frames.clock().instant();
    Laid laid = Laid.of(edition, stock, cards, now);
    List<Card> leading =
        Stream.concat(laid.cards(Place.LEAD).stream(), laid.cards(Place.SECOND).stream()).toList();
    List<Card> seconds = leading.subList(Math.min(1, leading.size()), leading.size());
    List<Column> blocks = sections(laid);
    List<Column> broad =
        blocks.stream()
            .filter(b -> b.cards().size() >= BROAD_MIN && b.first().picture().present())
            .limit(BROAD_MAX)
            .toList();
    return new Model(
        frames.around(head),
        leading.stream().findFirst().orElse(null),
        seconds.subList(0, Math.min(BESIDE, seconds.size())),
        seconds.subList(Math.min(BESIDE, seconds.size()), seconds.size()),
        laid.cards(Place.LATEST),
        laid.picks(),
        lists(laid),
        sides(laid),
        broad,
        blocks.stream().filter(block -> !broad.contains(block)).toList(),
        languages(laid),
        frames.words().of("front.edition", stamp(edition, now)),
        notice,
        head.indexed() && edition.number() > 0 ? "/live?edition=" + edition.number() : "");
  }

  private List<Column> lists(Laid laid) {
    List<Column> lists = new ArrayList<>();
    list(lists, "front.growing", laid.cards(Place.GROWING));
    list(lists, "front.covered", laid.cards(Place.COVERED));
    list(lists, "front.good", laid.cards(Place.GOOD));
    return List.copyOf(lists);
  }

  private List<Column> sides(Laid laid) {
    Words words = frames.words();
    List<Column> sides = new ArrayList<>();
    laid.blocks(Place.ONE_SIDE)
        .forEach(
            (code, cards) -> {
              String country = Tongue.country(code);
              Link name =
                  new Link(
                      words.of("front.one-side", country),
                      "/country/" + code.toLowerCase(Locale.ROOT));
              sides.add(new Column(name, "", "", cards));
            });
    return List.copyOf(sides);
  }

  private void list(List<Column> lists, String key, List<Card> cards) {
    Words words = frames.words();
    if (!cards.isEmpty()) {
      lists.add(new Column(new Link(words.of(key), ""), words.of(key + ".text"), "", cards));
    }
  }

  private List<Column> sections(Laid laid) {
    Words words = frames.words();
    List<Column> columns = new ArrayList<>();
    laid.blocks(Place.SECTION)
        .forEach(
            (code, cards) -> {
              Link name =
                  Section.of(code)
                      .map(section -> new Link(section.name(words), section.path()))
                      .orElse(new Link(words.of("front.more"), ""));
              int filing = laid.filing(code);
              String note = filing > 1 ? words.count("front.filed", filing) : "";
              columns.add(new Column(name, note, "", cards));
            });
    return columns;
  }

  private List<Column> languages(Laid laid) {
    List<Column> columns = new ArrayList<>();
    laid.blocks(Place.LANGUAGE)
        .forEach(
            (language, cards) ->
                columns.add(
                    new Column(
                        new Link(Tongue.ownName(language), "/titles?language=" + language),
                        Tongue.name(language),
                        language,
                        cards.subList(0, Math.min(COLUMN_MAX, cards.size())))));
    return columns;
  }

  private Head head() {
    Words words = frames.words();
    String name = frames.paper().name();
    return Head.of("", words.of("front.description", name), "/", "front")
        .with(Alternate.rss(name, "/rss/front.xml"))
        .describedBy(
            JsonText.of(
                java.util.Map.of(
                    "@context",
                    "https://schema.org",
                    "@type",
                    "WebSite",
                    "name",
                    name,
                    "url",
                    frames.paper().absolute("/"))));
  }
}
