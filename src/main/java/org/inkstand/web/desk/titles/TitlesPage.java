package org.inkstand.web.desk.titles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Articles;
import org.inkstand.article.TitleActivity;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/titles}: every title by name, with its licence and how its feeds fare. */
@Component("deskTitlesPage")
public class TitlesPage {

  private static final int LINES_MAX = 100;

  private final Desk desk;
  private final Titles titles;
  private final Feeds feeds;
  private final Articles articles;

  TitlesPage(Desk desk, Titles titles, Feeds feeds, Articles articles) {
    this.desk = desk;
    this.titles = titles;
    this.feeds = feeds;
    this.articles = articles;
  }

  /** What the page says. */
  public record Model(
      Shell shell,
      String words,
      String counted,
      List<TitleLine> titles,
      boolean none,
      String previous,
      String next) {
    public Model {
      titles = List.copyOf(titles);
    }
  }

  /**
   * One title in words.
   *
   * @param from country and language
   * @param trouble how many of its feeds are ill, in words; empty when none is
   */
  public record TitleLine(
      String name,
      String path,
      String from,
      String access,
      String feeds,
      String trouble,
      String lastWeek,
      When newest,
      boolean paused) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String words = Desk.field(request, "q");
    String asked = Desk.field(request, "page");
    int page = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
    List<Title> all = titles.list();
    List<Title> fitting = all.stream().filter(title -> says(title, words)).toList();
    boolean more = fitting.size() > (page + 1) * LINES_MAX;
    Shell shell = desk.around(request, desk.words().of("desk.titles.title"), "titles");
    return desk.show(
        "desk/titles.jte",
        new Model(
            shell,
            words,
            desk.words().count("desk.titles.counted", fitting.size()),
            lines(fitting.stream().skip((long) page * LINES_MAX).limit(LINES_MAX).toList()),
            all.isEmpty(),
            page == 0 ? "" : path(words, page - 1),
            more ? path(words, page + 1) : ""));
  }

  private static boolean says(Title title, String words) {
    String all =
        String.join(
            " ",
            title.name(),
            title.homePage().toString(),
            title.owner(),
            Tongue.country(title.country()),
            Tongue.name(title.language()),
            title.licence().access().name());
    String text = all.toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  private List<TitleLine> lines(List<Title> some) {
    Instant now = desk.now();
    Map<TitleId, TitleActivity> activity = articles.activity();
    Map<TitleId, Long> ill =
        feeds.list().stream()
            .filter(feed -> Ailment.of(feed, now).wrong())
            .collect(Collectors.groupingBy(FeedState::title, Collectors.counting()));
    Function<Title, TitleLine> line =
        title ->
            line(
                title,
                activity.getOrDefault(title.id(), TitleActivity.none(title.id())),
                ill.getOrDefault(title.id(), 0L),
                now);
    return some.stream().map(line).toList();
  }

  private TitleLine line(Title title, TitleActivity activity, long ill, Instant now) {
    Words words = desk.words();
    return new TitleLine(
        title.name(),
        Places.of(title),
        from(title),
        words.of("desk.access." + title.licence().access().name().toLowerCase(Locale.ROOT)),
        words.count("desk.title.feeds", title.feeds().size()),
        ill == 0 ? "" : words.count("desk.title.ill", ill),
        Numbers.grouped(activity.lastWeek()),
        desk.spans().past(activity.newest(), now),
        title.paused());
  }

  /** Country and language, as far as they are known. */
  static String from(Title title) {
    return List.of(Tongue.country(title.country()), Tongue.name(title.language())).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String path(String words, int page) {
    return "/desk/titles?page="
        + page
        + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }
}
