package org.inkstand.web.desk.titles;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.inkstand.article.Articles;
import org.inkstand.article.TitleActivity;
import org.inkstand.feed.Feeds;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Figure;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.desk.feeds.FeedWords;
import org.inkstand.web.desk.feeds.FeedWords.FeedLine;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/title/{slug}}: one title, its licence, its feeds, and its deeds. */
@Component("deskTitlePage")
public class TitlePage {

  private final Desk desk;
  private final FeedWords feedWords;
  private final Stock stock;

  TitlePage(Desk desk, FeedWords feedWords, Stock stock) {
    this.desk = desk;
    this.feedWords = feedWords;
    this.stock = stock;
  }

  /** All that is known about titles. */
  @Component
  record Stock(Titles titles, Feeds feeds, Articles articles) {}

  /**
   * What the page says.
   *
   * @param front where readers see the title
   * @param signals what its site asks of machines, each a sentence
   */
  public record Model(
      Shell shell,
      String path,
      String slug,
      String front,
      String from,
      String homePage,
      boolean paused,
      List<Figure> figures,
      When newest,
      When since,
      LicenceForm licence,
      DescriptionForm description,
      List<FeedLine> feeds,
      List<String> signals) {
    public Model {
      figures = List.copyOf(figures);
      feeds = List.copyOf(feeds);
      signals = List.copyOf(signals);
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return with(
        request,
        title ->
            desk.show(
                "desk/title.jte",
                model(request, title, LicenceForm.of(title.licence()), DescriptionForm.of(title))));
  }

  /** {@code POST …/licence}: records what its publisher allows. */
  public ServerResponse license(ServerRequest request) {
    return with(
        request,
        title -> {
          LicenceForm form = LicenceForm.read(request);
          if (!form.right()) {
            return desk.showAgain(
                "desk/title.jte", model(request, title, form, DescriptionForm.of(title)));
          }
          Title licensed = stock.titles().license(title.id(), form.licence());
          changed(
              request,
              licensed,
              "licensed",
              Difference.of(
                  LicenceForm.of(title.licence()).fields(),
                  LicenceForm.of(licensed.licence()).fields()));
          boolean narrowed = !licensed.licence().equals(form.licence());
          String key = narrowed ? "desk.done.licensed-narrowed" : "desk.done.licensed";
          return desk.done(request, Places.of(title), desk.words().of(key, title.name()));
        });
  }

  /** {@code POST …/description}: corrects what is said about it. */
  public ServerResponse describe(ServerRequest request) {
    return with(
        request,
        title -> {
          DescriptionForm form = DescriptionForm.read(request);
          if (!form.right()) {
            return desk.showAgain(
                "desk/title.jte", model(request, title, LicenceForm.of(title.licence()), form));
          }
          return form.save(stock.titles(), title)
              .map(reason -> desk.refused(request, Places.of(title), reason))
              .orElseGet(
                  () -> {
                    changed(
                        request,
                        title,
                        "described",
                        Difference.of(DescriptionForm.of(title).fields(), form.fields()));
                    return desk.done(
                        request,
                        Places.of(title),
                        desk.words().of("desk.done.described", form.name()));
                  });
        });
  }

  /** {@code POST …/pause}: stops reading it, or goes on. */
  public ServerResponse pause(ServerRequest request) {
    return with(
        request,
        title -> {
          boolean paused = Desk.field(request, "paused").equals("true");
          stock.titles().pause(title.id(), paused);
          changed(request, title, paused ? "paused" : "resumed", new Difference("", ""));
          String key = paused ? "desk.done.paused" : "desk.done.resumed";
          return desk.done(request, Places.of(title), desk.words().of(key, title.name()));
        });
  }

  /** {@code POST …/rereading}: takes everything as if it were new. */
  public ServerResponse reread(ServerRequest request) {
    return with(
        request,
        title -> {
          stock.feeds().reread(title.id());
          changed(request, title, "reread", new Difference("", ""));
          return desk.done(
              request, Places.of(title), desk.words().of("desk.done.rereading", title.name()));
        });
  }

  private void changed(ServerRequest request, Title title, String kind, Difference what) {
    desk.log(request, new Done(kind, title.name(), Places.of(title), what.was(), what.became()));
  }

  private ServerResponse with(ServerRequest request, Function<Title, ServerResponse> deed) {
    Optional<Title> title = stock.titles().findBySlug(request.pathVariable("slug"));
    return title.map(deed).orElseGet(desk::notFound);
  }

  private Model model(
      ServerRequest request, Title title, LicenceForm licence, DescriptionForm description) {
    Instant now = desk.now();
    TitleActivity activity =
        stock.articles().activity().getOrDefault(title.id(), TitleActivity.none(title.id()));
    List<FeedLine> lines =
        stock.feeds().list().stream()
            .filter(feed -> feed.title().equals(title.id()))
            .sorted(FeedWords.worstFirst(now))
            .map(feed -> feedWords.line(feed, now))
            .toList();
    return new Model(
        desk.around(request, title.name(), "titles"),
        Places.of(title),
        title.slug(),
        "/title/" + title.slug(),
        TitlesPage.from(title),
        title.homePage().toString(),
        title.paused(),
        figures(activity),
        desk.spans().past(activity.newest(), now),
        desk.spans().past(title.since(), now),
        licence,
        description,
        lines,
        stock.titles().signals(title.id()).stream().map(this::inWords).toList());
  }

  private String inWords(Signal signal) {
    String kind = signal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return desk.words()
        .of("desk.signal." + kind, signal.value().replace(",", ", "), signal.source());
  }

  private List<Figure> figures(TitleActivity activity) {
    Words words = desk.words();
    return List.of(
        new Figure(Numbers.grouped(activity.articles()), words.of("desk.figure.articles"), ""),
        new Figure(Numbers.grouped(activity.lastWeek()), words.of("desk.figure.last-week"), ""),
        new Figure(Numbers.grouped(activity.revised()), words.of("desk.figure.revised"), ""));
  }
}
