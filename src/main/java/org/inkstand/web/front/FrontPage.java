package org.inkstand.web.front;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleQuery;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.card.Piece;
import org.inkstand.web.card.Together;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Head.Alternate;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.front.FrontOrder.Block;
import org.inkstand.web.front.FrontOrder.Elsewhere;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /}: the front page. */
@Component
public class FrontPage {

  /** About two days of a large catalogue, and all of a small one. */
  private static final int ARTICLES_MAX = 1_000;

  /** Sections with this many pieces get the page's full width, the first few of them. */
  private static final int BROAD_MIN = 5;

  private static final int BROAD_MAX = 4;
  private static final int COLUMN_MAX = 4;

  /** So many seconds stand beside the lead, the others under it. */
  private static final int BESIDE = 3;

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
   * @param broad sections at full width
   * @param columns sections a column each
   * @param elsewhere other languages, a column each
   */
  public record Model(
      Frame frame,
      @Nullable Card lead,
      List<Card> seconds,
      List<Card> beneath,
      List<Card> latest,
      List<Column> broad,
      List<Column> columns,
      List<Column> elsewhere) {}

  /**
   * A section or a language.
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

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return pages.showKept(request, () -> new Pages.Composed("front/front.jte", model()));
  }

  private Model model() {
    Instant now = frames.clock().instant();
    Listing.Told told = stock.told(ArticleQuery.newest(ARTICLES_MAX));
    List<Piece> pieces =
        new Together(told.stories(), Tongue.INTERFACE, article -> cards.whole(article, now))
            .fold(told.articles().stream().filter(article -> cards.listed(article, now)).toList());
    FrontOrder order = FrontComposer.compose(pieces, Tongue.INTERFACE, stock.weighing(), now);
    List<Column> blocks = order.blocks().stream().map(block -> column(block, now)).toList();
    List<Card> seconds = cards(order.seconds(), now);
    List<Column> broad =
        blocks.stream()
            .filter(b -> b.cards().size() >= BROAD_MIN && b.first().picture().present())
            .limit(BROAD_MAX)
            .toList();
    return new Model(
        frames.around(head()),
        order.lead().flatMap(piece -> card(piece, now)).orElse(null),
        seconds.subList(0, Math.min(BESIDE, seconds.size())),
        seconds.subList(Math.min(BESIDE, seconds.size()), seconds.size()),
        cards(order.latest(), now),
        broad,
        blocks.stream().filter(block -> !broad.contains(block)).toList(),
        order.elsewhere().stream().map(other -> column(other, now)).toList());
  }

  private Column column(Block block, Instant now) {
    Words words = frames.words();
    Link name =
        Section.of(block.section())
            .map(section -> new Link(section.name(words), section.path()))
            .orElse(new Link(words.of("front.more"), ""));
    String note = block.titles() > 1 ? words.count("front.filed", block.titles()) : "";
    return new Column(name, note, "", cards(block.pieces(), now));
  }

  private Column column(Elsewhere elsewhere, Instant now) {
    String language = elsewhere.language();
    Link name = new Link(Tongue.ownName(language), "/titles?language=" + language);
    return new Column(
        name,
        Tongue.name(language),
        language,
        cards(elsewhere.pieces().subList(0, Math.min(COLUMN_MAX, elsewhere.pieces().size())), now));
  }

  private List<Card> cards(List<Piece> pieces, Instant now) {
    return pieces.stream().map(piece -> card(piece, now)).flatMap(Optional::stream).toList();
  }

  private Optional<Card> card(Piece piece, Instant now) {
    return Listing.card(cards, piece, now);
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
