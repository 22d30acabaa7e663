package org.inkstand.web.front;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.inkstand.title.Title;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.Titles;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /titles}: the directory, to be searched by name, country, language and section. */
@Component
public class TitlesPage {

  /** A long page of names that still loads at once. */
  private static final int PAGE = 180;

  private final Frames frames;
  private final Pages pages;
  private final Titles titles;

  TitlesPage(Frames frames, Pages pages, Titles titles) {
    this.frames = frames;
    this.pages = pages;
    this.titles = titles;
  }

  /**
   * What the page shows.
   *
   * @param counted how many titles were found, in words
   * @param older the next page of the list; empty at its end
   * @param newer the page before; empty at its beginning
   */
  public record Model(
      Frame frame,
      String name,
      List<Option> countries,
      List<Option> languages,
      List<Option> sections,
      String counted,
      List<Entry> entries,
      String newer,
      String older) {}

  /** A choice of the form. */
  public record Option(String value, String name, boolean chosen) {}

  /** A title in the list. */
  public record Entry(
      String name, String path, String language, String direction, String place, String access) {}

  /** What was asked. */
  record Filter(String name, String country, String language, String section, int page) {

    static Filter of(ServerRequest request) {
      return new Filter(
          said(request, "q"),
          said(request, "country").toUpperCase(Locale.ROOT),
          said(request, "language").toLowerCase(Locale.ROOT),
          said(request, "section"),
          number(said(request, "page")));
    }

    private static String said(ServerRequest request, String parameter) {
      return request.param(parameter).map(String::strip).orElse("");
    }

    private static int number(String digits) {
      return digits.matches("[1-9]\\d{0,3}") ? Integer.parseInt(digits) : 1;
    }

    boolean takes(Title title) {
      String wanted = name.toLowerCase(Locale.ROOT);
      String code = Section.bySlug(section).map(Section::qcode).orElse("");
      return (wanted.isEmpty()
              || title.name().toLowerCase(Locale.ROOT).contains(wanted)
              || title.owner().toLowerCase(Locale.ROOT).contains(wanted))
          && (country.isEmpty() || title.country().equals(country))
          && (language.isEmpty() || Tongue.first(title.language()).equals(language))
          && (code.isEmpty()
              || title.feeds().stream().map(TitleFeed::section).anyMatch(code::equals));
    }

    String at(int other) {
      return "/titles?q=%s&country=%s&language=%s&section=%s&page=%d"
          .formatted(
              URLEncoder.encode(name, StandardCharsets.UTF_8), country, language, section, other);
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    if (request.params().isEmpty()) {
      return pages.showKept(
          request, () -> new Pages.Composed("front/titles.jte", model(Filter.of(request))));
    }
    return pages.show("front/titles.jte", model(Filter.of(request)));
  }

  private Model model(Filter filter) {
    Words words = frames.words();
    List<Title> all = titles.list().stream().filter(frames.mine()::shows).toList();
    List<Title> found = all.stream().filter(filter::takes).toList();
    int from = Math.min(found.size(), (filter.page() - 1) * PAGE);
    int to = Math.min(found.size(), from + PAGE);
    Head head =
        Head.of(words.of("titles.title"), words.of("titles.description"), "/titles", "titles");
    return new Model(
        frames.around(head),
        filter.name(),
        options(all, Title::country, Tongue::country, filter.country()),
        options(all, t -> Tongue.first(t.language()), Tongue::name, filter.language()),
        Section.ALL.stream()
            .map(s -> new Option(s.slug(), s.name(words), s.slug().equals(filter.section())))
            .toList(),
        words.count("titles.found", found.size()),
        found.subList(from, to).stream().map(title -> entry(title, words)).toList(),
        from > 0 ? filter.at(filter.page() - 1) : "",
        to < found.size() ? filter.at(filter.page() + 1) : "");
  }

  private static List<Option> options(
      List<Title> all, Function<Title, String> code, Function<String, String> name, String chosen) {
    var byName = new TreeMap<String, String>();
    all.stream().map(code).filter(c -> !c.isEmpty()).forEach(c -> byName.put(name.apply(c), c));
    return byName.entrySet().stream()
        .map(e -> new Option(e.getValue(), e.getKey(), e.getValue().equals(chosen)))
        .toList();
  }

  private static Entry entry(Title title, Words words) {
    String country = Tongue.country(title.country());
    String language = title.language().isEmpty() ? "" : Tongue.name(title.language());
    String gap = country.isEmpty() || language.isEmpty() ? "" : words.of("titles.gap");
    return new Entry(
        title.name(),
        "/title/" + title.slug(),
        title.language(),
        Tongue.direction(title.language()),
        country + gap + language,
        words.of("titles.access." + title.licence().access().name().toLowerCase(Locale.ROOT)));
  }
}
