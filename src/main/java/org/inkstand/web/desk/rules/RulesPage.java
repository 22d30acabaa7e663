package org.inkstand.web.desk.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.SiteRules;
import org.inkstand.article.SiteRules.Keeping;
import org.inkstand.article.SiteRules.Mistake;
import org.inkstand.article.SiteRules.Standing;
import org.inkstand.article.SiteRules.Trial;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /desk/rules}: the rules for single sites as they stand, or as somebody is writing them.
 *
 * <p>What is being written travels with the form, and with it the version that it was made of: so
 * nothing is kept before it is saved, and two who write at once do not overwrite one another.
 */
@Component
public class RulesPage {

  private static final String PATH = "/desk/rules";

  /** A title's articles to try a rule on. */
  private static final int ARTICLES_MAX = 8;

  private final Desk desk;
  private final SiteRules rules;
  private final Titles titles;
  private final Articles articles;

  RulesPage(Desk desk, SiteRules rules, Titles titles, Articles articles) {
    this.desk = desk;
    this.rules = rules;
    this.titles = titles;
    this.articles = articles;
  }

  /**
   * What the page says.
   *
   * @param file as it stands in the form
   * @param seen the version it was made of
   * @param problem why it could not be done, in a sentence; may be empty
   * @param standing what stands now, where somebody else has changed it; may be empty
   * @param address the page to try
   * @param title whose pages these are, by its slug; may be empty
   */
  public record Model(
      Shell shell,
      String file,
      String seen,
      List<Faulty> mistakes,
      String problem,
      String standing,
      String address,
      String title,
      String titleName,
      List<Sample> samples,
      Comparison comparison) {
    public Model {
      mistakes = List.copyOf(mistakes);
      samples = List.copyOf(samples);
    }
  }

  /** A line that cannot be understood. */
  public record Faulty(String where, String line, String says) {}

  /** An article whose page can be tried. */
  public record Sample(String headline, String address) {}

  /** What somebody sent. */
  private record Sent(String file, String seen, String address, String title) {
    /** An article's button stands for its address. */
    static Sent of(ServerRequest request) {
      String sample = Desk.field(request, "sample");
      return new Sent(
          request.param("file").orElse(""),
          Desk.field(request, "seen"),
          sample.isEmpty() ? Desk.field(request, "address") : sample,
          Desk.field(request, "title"));
    }

    static Sent of(Standing standing, String title) {
      return new Sent(standing.file(), standing.version(), "", title);
    }
  }

  /** What came of it. */
  private record Outcome(String problem, String standing, Comparison comparison) {
    static final Outcome NONE = refused("");

    static Outcome refused(String problem) {
      return new Outcome(problem, "", Comparison.NONE);
    }
  }

  /** Shows the file as it stands. */
  public ServerResponse show(ServerRequest request) {
    Standing standing = rules.standing();
    String problem =
        standing.problem().isEmpty()
            ? ""
            : desk.words().of("desk.rules.unreadable", standing.problem());
    Sent sent = Sent.of(standing, Desk.field(request, "title"));
    return desk.show("desk/rules.jte", model(request, sent, Outcome.refused(problem)));
  }

  /** {@code POST …/trial}: reads a page without and with what stands in the form. */
  public ServerResponse tryOut(ServerRequest request) {
    Sent sent = Sent.of(request);
    Optional<URI> page = page(sent.address());
    if (page.isEmpty()) {
      String problem = desk.words().of("desk.rules.no-address");
      return desk.showAgain("desk/rules.jte", model(request, sent, Outcome.refused(problem)));
    }
    Outcome outcome =
        switch (rules.trial(page.get(), sent.file())) {
          case Trial.Tried tried -> new Outcome("", "", Comparison.of(tried, desk.words()));
          case Trial.NotHad not ->
              Outcome.refused(desk.words().of("desk.rules.not-had", sent.address(), not.reason()));
        };
    return desk.show("desk/rules.jte", model(request, sent, outcome));
  }

  /** {@code POST}: keeps what stands in the form. */
  public ServerResponse keep(ServerRequest request) {
    Sent sent = Sent.of(request);
    return switch (rules.keep(sent.file(), sent.seen())) {
      case Keeping.Kept kept -> kept(request, kept, sent);
      case Keeping.Faulty _ -> refused(request, sent, "desk.rules.faulty", "");
      case Keeping.Overtaken now -> overtaken(request, sent, now.standing());
      case Keeping.NotWritten not -> refused(request, sent, "desk.rules.not-written", not.reason());
    };
  }

  private ServerResponse kept(ServerRequest request, Keeping.Kept kept, Sent sent) {
    LineChange change = LineChange.between(kept.was().file(), kept.is().file());
    String subject = desk.words().of("desk.rules.title");
    desk.log(request, new Done("rules", subject, PATH, change.was(), change.became()));
    String path =
        titles.findBySlug(sent.title()).map(t -> PATH + "?title=" + t.slug()).orElse(PATH);
    return desk.done(request, path, desk.words().of("desk.rules.kept"));
  }

  /** The form shows ours over the version that stands now: who saves again has seen both. */
  private ServerResponse overtaken(ServerRequest request, Sent sent, Standing now) {
    Sent again = new Sent(sent.file(), now.version(), sent.address(), sent.title());
    Outcome outcome =
        new Outcome(desk.words().of("desk.rules.overtaken"), now.file(), Comparison.NONE);
    return desk.showAgain("desk/rules.jte", model(request, again, outcome));
  }

  private ServerResponse refused(ServerRequest request, Sent sent, String key, String reason) {
    return desk.showAgain(
        "desk/rules.jte", model(request, sent, Outcome.refused(desk.words().of(key, reason))));
  }

  private Model model(ServerRequest request, Sent sent, Outcome outcome) {
    Optional<Title> title = titles.findBySlug(sent.title());
    return new Model(
        desk.around(request, desk.words().of("desk.rules.title"), "rules"),
        sent.file(),
        sent.seen(),
        faulty(sent.file()),
        outcome.problem(),
        outcome.standing(),
        sent.address(),
        title.map(Title::slug).orElse(""),
        title.map(Title::name).orElse(""),
        title.map(this::samples).orElse(List.of()),
        outcome.comparison());
  }

  private List<Sample> samples(Title title) {
    return articles.list(ArticleQuery.of(title.id(), ARTICLES_MAX)).stream()
        .filter(article -> article.address().isAbsolute())
        .map(article -> new Sample(article.headline(), article.address().toString()))
        .toList();
  }

  private List<Faulty> faulty(String file) {
    List<String> lines = file.lines().toList();
    return rules.mistakes(file).stream().map(mistake -> faulty(mistake, lines)).toList();
  }

  private Faulty faulty(Mistake mistake, List<String> lines) {
    return new Faulty(
        desk.words().of("desk.rules.line", mistake.line()),
        mistake.line() <= lines.size() ? lines.get(mistake.line() - 1).strip() : "",
        mistake.says());
  }

  private static Optional<URI> page(String address) {
    try {
      URI page = new URI(address);
      String scheme = Objects.requireNonNullElse(page.getScheme(), "");
      return page.getHost() != null && scheme.matches("(?i)https?")
          ? Optional.of(page)
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
