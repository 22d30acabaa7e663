package org.inkstand.web.front;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.ArticleQuery;
import org.inkstand.edition.EditionKind;
import org.inkstand.reader.Follow;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Head.Alternate;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.front.Listing.Asked;
import org.inkstand.web.own.Topic;
import org.inkstand.web.wording.Section;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /section/{slug}}: all that was filed there, newest first, in all languages or in one. */
@Component
public class SectionPage {

  /** Enough to know in which languages a section is written. */
  private static final int LANGUAGES_WITHIN = 500;

  private static final int LANGUAGES_MAX = 12;

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Ranked.Layout layout;

  SectionPage(Frames frames, Pages pages, Stock stock, Ranked.Layout layout) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.layout = layout;
  }

  /**
   * What the page shows.
   *
   * @param languages in which the section is written; empty when there is only one
   */
  public record Model(
      Frame frame, String name, List<Choice> languages, Ranked ranked, Listing listing) {}

  /** A language to choose. */
  public record Choice(String name, String language, String path, boolean chosen) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Optional<Section> section = Section.bySlug(request.pathVariable("slug"));
    if (section.isEmpty()) {
      return pages.notFound();
    }
    if (request.params().isEmpty()) {
      return pages.showKept(
          request,
          () ->
              composed(
                  section.get(),
                  "",
                  Asked.ALL,
                  layout.newest(EditionKind.section(section.get().qcode()))));
    }
    String language = Tongue.asked(request.param("lang"));
    Pages.Composed page = composed(section.get(), language, Asked.of(request), Ranked.NONE);
    return pages.show(page.template(), page.page());
  }

  private Pages.Composed composed(Section section, String language, Asked asked, Ranked ranked) {
    Instant now = frames.clock().instant();
    Words words = frames.words();
    String name = section.name(words);
    String path = section.path() + (language.isEmpty() ? "" : "?lang=" + language);
    Listing listing =
        Listing.of(
            layout.cards(),
            stock.told(
                new ArticleQuery(
                    Set.of(), section.qcode(), language, asked.before(), Listing.PAGE)),
            now,
            asked.at(path));
    Head head =
        Head.of(name, words.of("section.description", name), path, "section/" + section.slug())
            .with(Alternate.rss(name, "/rss" + section.path() + ".xml"))
            .about(List.of(new Topic(Follow.Kind.SUBJECT, section.qcode(), name)));
    return new Pages.Composed(
        "front/section.jte",
        new Model(
            frames.around(head),
            name,
            languages(section, language),
            ranked,
            ranked.present() ? listing.below(ranked) : listing));
  }

  private List<Choice> languages(Section section, String chosen) {
    List<Choice> written =
        stock.articles().list(ArticleQuery.in(section.qcode(), LANGUAGES_WITHIN)).stream()
            .map(article -> Tongue.first(article.language()))
            .filter(language -> !language.isEmpty())
            .distinct()
            .sorted()
            .limit(LANGUAGES_MAX)
            .map(
                language ->
                    new Choice(
                        Tongue.ownName(language),
                        language,
                        section.path() + "?lang=" + language,
                        language.equals(chosen)))
            .toList();
    return written.size() < 2 ? List.of() : written;
  }
}
