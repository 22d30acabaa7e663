package org.inkstand.web.desk.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inkstand.article.WaitingPages;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/feeds/refusals}: what we did not take, ask for or keep, and by which rule. */
@Component
public class RefusalsPage {

  /** What one reads before one searches. */
  private static final int LINES_MAX = 100;

  /** Reasons repeat: after the twentieth comes nothing new. */
  private static final int REASONS_MAX = 20;

  private final Desk desk;
  private final Sources sources;

  RefusalsPage(Desk desk, Sources sources) {
    this.desk = desk;
    this.sources = sources;
  }

  /** Where refusals are told. */
  @Component
  record Sources(Titles titles, Feeds feeds, FeedHistory history, WaitingPages pages) {}

  /** What the page says. */
  public record Model(Shell shell, List<Part> parts) {
    public Model {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One kind of refusal.
   *
   * @param says which rule it is
   * @param none what stands where nothing was refused
   */
  public record Part(String key, String name, String says, String none, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One refusal.
   *
   * @param path where more of it stands; may be empty
   * @param address may be empty
   */
  public record Line(String name, String path, String address, List<String> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Shell shell = desk.around(request, desk.words().of("desk.refusals.title"), "feeds");
    return desk.show(
        "desk/refusals.jte",
        new Model(
            shell,
            List.of(
                part("addresses", addresses()),
                part("items", items()),
                part("pages", pages()),
                part("rights", rights()))));
  }

  private Part part(String key, List<Line> lines) {
    return new Part(
        key,
        desk.words().of("desk.refusals." + key),
        desk.words().of("desk.refusals." + key + ".says"),
        desk.words().of("desk.refusals." + key + ".none"),
        lines.stream().limit(LINES_MAX).toList());
  }

  private List<Line> addresses() {
    Instant now = desk.now();
    return sources.feeds().list().stream()
        .filter(feed -> Ailment.of(feed, now) == Ailment.NOT_ASKED)
        .sorted(Comparator.comparing(FeedState::failingSince))
        .map(
            feed ->
                new Line(
                    name(feed),
                    Places.of(feed.feed()),
                    feed.address().toString(),
                    List.of(feed.reason())))
        .toList();
  }

  private List<Line> items() {
    return sources.history().dropped().stream()
        .flatMap(
            dropped ->
                sources.feeds().find(dropped.feed()).stream()
                    .map(
                        feed ->
                            new Line(
                                name(feed),
                                Places.of(feed.feed()),
                                feed.address().toString(),
                                List.of(
                                    desk.words()
                                        .count("desk.refusals.items.line", dropped.items())))))
        .toList();
  }

  private List<Line> pages() {
    return sources.pages().notHad(REASONS_MAX).stream()
        .map(
            reason ->
                new Line(
                    desk.words().count("desk.refusals.pages.line", reason.pages()),
                    "",
                    "",
                    List.of(reason.reason())))
        .toList();
  }

  private List<Line> rights() {
    return sources.titles().list().stream()
        .filter(title -> !sources.titles().signals(title.id()).isEmpty())
        .map(
            title ->
                new Line(
                    title.name(),
                    Places.of(title),
                    title.licence().terms().isEmpty()
                        ? ""
                        : desk.words().of("desk.refusals.rights.agreed"),
                    sources.titles().signals(title.id()).stream().map(this::inWords).toList()))
        .toList();
  }

  private String inWords(Signal signal) {
    String kind = signal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return desk.words()
        .of("desk.signal." + kind, signal.value().replace(",", ", "), signal.source());
  }

  private String name(FeedState feed) {
    return sources.titles().find(feed.title()).map(Title::name).orElse(feed.address().getHost());
  }
}
