package org.inkstand.web.pocket;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.frame.Paper;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /share}: where other apps send an address. An article that this paper has is opened here;
 * for any other the page says so, and offers the publisher's own.
 *
 * <p>It leads by itself to pages of this paper only. To others it has a link that shows where it
 * leads, so that nobody can make this server's name vouch for theirs.
 */
@Component
public class SharePage {

  /** Enough words of a shared headline to search for. */
  private static final int WORDS_CHARS = 120;

  private final Frames frames;
  private final Pages pages;
  private final Titles titles;
  private final Articles articles;
  private final Cards cards;

  SharePage(Frames frames, Pages pages, Stock stock) {
    this.frames = frames;
    this.pages = pages;
    this.titles = stock.titles();
    this.articles = stock.articles();
    this.cards = stock.cards();
  }

  /** What may have been shared. */
  @Component
  record Stock(Titles titles, Articles articles, Cards cards) {}

  /**
   * What the page says.
   *
   * @param address what was shared; empty when it has no address in it
   * @param host whose page that is
   * @param title the title of this paper that lives there; may be none
   * @param words to search for; may be empty
   * @param addition what the operator may send to the desk
   */
  public record Model(
      Frame frame, String address, String host, Link title, String words, Addition addition) {}

  /**
   * A title that could be added.
   *
   * @param homePage empty when nobody may add it here
   * @param token the proof that the form is ours
   */
  public record Addition(String homePage, String token) {

    static final Addition NONE = new Addition("", "");
  }

  /** Opens what we have, and shows the page for what we have not. */
  public ServerResponse show(ServerRequest request) {
    String headline = request.param("title").orElse("").strip();
    Optional<SharedAddress> address =
        SharedAddress.in(
            request.param("url").orElse(""), request.param("text").orElse(""), headline);
    Optional<Article> article = address.flatMap(this::article);
    if (article.isPresent()) {
      return ServerResponse.seeOther(URI.create(Paper.ascii(article.get().path()))).build();
    }
    return pages.showPrivate("pocket/share.jte", model(request, address, words(headline)));
  }

  /** A withdrawn one's address says so itself; one under embargo is not there yet. */
  private Optional<Article> article(SharedAddress address) {
    Instant now = frames.clock().instant();
    List<Article> found =
        articles.findByAddress(address.uri(), titles.list().stream().map(Title::id).toList());
    return found.stream()
        .filter(article -> article.withdrawn() || cards.listed(article, now))
        .min(Comparator.comparing(Article::withdrawn).thenComparing(a -> a.id().value()));
  }

  private Model model(ServerRequest request, Optional<SharedAddress> address, String headline) {
    Words words = frames.words();
    String heading = words.of(address.isPresent() ? "share.unknown" : "share.none");
    Head head = Head.of(heading, words.of("share.description"), "/share", "share").unlisted();
    Optional<Title> title = address.flatMap(this::title);
    return new Model(
        frames.around(head),
        address.map(a -> a.uri().toASCIIString()).orElse(""),
        address.map(SharedAddress::host).orElse(""),
        title.map(Cards::link).orElse(Link.NONE),
        headline,
        title.isPresent() ? Addition.NONE : addition(request, address));
  }

  private Optional<Title> title(SharedAddress address) {
    return titles.list().stream()
        .filter(title -> SharedAddress.hostOf(title.homePage()).equals(address.host()))
        .findFirst();
  }

  private static Addition addition(ServerRequest request, Optional<SharedAddress> address) {
    if (address.isEmpty() || !request.servletRequest().isUserInRole("OPERATOR")) {
      return Addition.NONE;
    }
    return new Addition(address.get().homePage(), Forms.token(request));
  }

  /** A shared headline without the address in it. */
  private static String words(String headline) {
    String words = headline.replaceAll("https?://\\S+", " ").strip();
    return words.substring(0, Math.min(words.length(), WORDS_CHARS));
  }
}
