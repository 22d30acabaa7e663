package org.inkstand.web.reading;

import java.util.List;
import org.inkstand.edition.Reason;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /about}: which titles stand here, on which terms, and in which order. */
@Component
public class AboutPage {

  private final Frames frames;
  private final Pages pages;
  private final Holdings holdings;

  AboutPage(Frames frames, Pages pages, Holdings holdings) {
    this.frames = frames;
    this.pages = pages;
    this.holdings = holdings;
  }

  /**
   * What the page says.
   *
   * @param terms how many titles stand here on which terms
   * @param signals of which an event's weight is the sum
   */
  public record Model(Frame frame, String counted, List<Terms> terms, List<Terms> signals) {}

  /** A thing with a name, an explanation, and how many or how much there is of it. */
  public record Terms(String name, String text, String counted) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return pages.showKept(request, () -> new Pages.Composed("reading/about.jte", model()));
  }

  private Model model() {
    Words words = frames.words();
    List<Title> all = holdings.titles().list();
    long countries = all.stream().map(Title::country).filter(c -> !c.isEmpty()).distinct().count();
    String counted =
        words.of(
            "about.counted",
            words.count("about.titles", all.size()),
            words.count("about.countries", countries),
            words.count("about.articles", holdings.articles().count()));
    List<Terms> terms =
        List.of(Access.values()).stream().map(access -> terms(words, all, access)).toList();
    Head head = Head.of(words.of("about.title"), words.of("about.description"), "/about", "about");
    return new Model(
        frames.around(head),
        counted,
        terms,
        holdings.ranking().most().stream().map(this::signal).toList());
  }

  private Terms signal(Reason most) {
    Words words = frames.words();
    return new Terms(
        words.of("rank.name." + most.signal()),
        words.of("rank.how." + most.signal()) + counts(most.signal()),
        words.of("about.signals.most", Math.round(most.points())));
  }

  /** What an operator set is said to everybody. */
  private String counts(String signal) {
    double factor = holdings.ranking().factors().of(signal);
    return factor == 1 ? "" : " " + frames.words().of("about.signals.factor", factor);
  }

  private static Terms terms(Words words, List<Title> all, Access access) {
    long count = all.stream().filter(t -> t.licence().access() == access).count();
    String key = "about.access." + access.name().toLowerCase(java.util.Locale.ROOT);
    return new Terms(words.of(key), words.of(key + ".text"), words.count("about.titles", count));
  }
}
