package org.inkstand.article.extract.said;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.article.extract.markup.Beside;
import org.inkstand.article.extract.markup.ShortText;
import org.jsoup.nodes.Element;

/**
 * When a page says it was published and changed. Witnesses are heard in order of how rarely they
 * err: linked data, meta tags, microdata, {@code <time>} near the headline, elements called "date",
 * the address, the text around the headline. Among elements, one that stands before the text and
 * beside no other article is believed.
 */
final class Dates {

  private static final String[] PUBLISHED =
      names(
          """
          article:published_time og:article:published_time datepublished og:published_time parsely-pub-date
          sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime article.published publish-date
          publishdate pubdate publication_date date_published article_date_original originalpublicationdate
          dcterms.created dc.date.issued dcterms.issued dcterms.date dc.date dc.date.created dc.created
          rnews:datepublished vr:published_time citation_publication_date citation_online_date cse_date
          date article:published published_at published-date article-publish-date prism.publicationdate
          ptime datecreated article:create_at created creation_date og:pubdate bt:pubdate last.updated.date
          """);
  private static final String[] MODIFIED =
      names(
          """
          article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified
          last-modified article:modified lastmod modified_time og:modified_time
          """);
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)updat|modif|edited|aktualis|geändert|actualiz|mis à"
              + " jour|modifi|aggiorn|bijgewerkt|opdater|oppdater"
              + "|uppdater|güncel|обновл|更新|수정|תעדכן|تحديث");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<!\\d)(20[0-3]\\d|199\\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern MONTH_IN_ADDRESS =
      Pattern.compile("/(20[0-3]\\d|199\\d)/([a-z]{3,9})/(\\d{1,2})(?:/|$)");
  private static final Set<String> MONTH_FIRST_LANDS = Set.of("en-us", "en-ph", "fil", "en");

  /** Headlines whose neighbours are looked at. */
  private static final int HEADLINES_MAX = 8;

  /** Elements behind a headline that are near it. */
  private static final int NEAR_MAX = 100;

  /** Shown dates that are asked for the zone of the page. */
  private static final int SHOWN_MAX = 12;

  private final PageParts parts;
  private final LinkedData data;
  private final String address;
  private final String language;
  private final boolean monthFirst;

  Dates(PageParts parts, LinkedData data, String address, String languageTag) {
    this.parts = parts;
    this.data = data;
    this.address = address;
    String tag = languageTag.toLowerCase(Locale.ROOT).replace('_', '-');
    this.language = tag.replaceFirst("-.*", "");
    boolean british =
        address.matches("https?://[^/]*\\.(?:uk|au|nz|ie|in|za|ng|ke|pk|eu|sg|my|hk)(?:[:/].*)?");
    this.monthFirst = !british && (tag.isEmpty() || MONTH_FIRST_LANDS.contains(tag));
  }

  private static String[] names(String list) {
    return list.strip().split("\\s+");
  }

  Optional<SaidMoment> published() {
    return local(
        refined(
            first(
                () -> data.text("datePublished").flatMap(this::read),
                () -> meta(PUBLISHED),
                () -> microdata("datePublished"),
                () -> parselyPage(),
                () ->
                    data.text("dateCreated").or(() -> data.text("uploadDate")).flatMap(this::read),
                () -> microdata("dateCreated"),
                this::addressed,
                this::marked,
                () -> inDated(true),
                this::nearHeadline,
                () -> inDated(false),
                () -> data.text("dateModified").flatMap(this::read),
                () -> meta(MODIFIED))));
  }

  Optional<SaidMoment> modified() {
    return first(
        () -> data.text("dateModified").flatMap(this::read),
        () -> meta(MODIFIED),
        () -> microdata("dateModified"));
  }

  /** The day in the address, or the moment that an element gives for it, a zone's width away. */
  private Optional<SaidMoment> addressed() {
    Optional<SaidMoment> day = addressDay();
    return day.flatMap(
        said ->
            marked()
                .filter(near -> Math.abs(ChronoUnit.DAYS.between(near.day(), said.day())) <= 1)
                .or(() -> day));
  }

  /**
   * A moment in UTC is told in the zone of the page where the page shows the same moment by its own
   * clock: a story of ten in the evening is of that day, though it be tomorrow in Greenwich.
   */
  private Optional<SaidMoment> local(Optional<SaidMoment> found) {
    if (found.isEmpty() || !found.get().zone().equals(Optional.of(ZoneOffset.UTC))) {
      return found;
    }
    Instant moment = found.get().instant();
    Stream<SaidMoment> shown =
        Stream.concat(parts.times().stream(), parts.dated().stream())
            .filter(element -> shortText(element) && !Beside.article(element))
            .limit(SHOWN_MAX)
            .flatMap(this::clocks);
    Stream<SaidMoment> said =
        Stream.of(PUBLISHED)
            .flatMap(name -> parts.meta(name).stream())
            .flatMap(text -> read(text).stream());
    return Stream.concat(shown, said)
        .flatMap(clock -> clock.inZone(moment).stream())
        .findFirst()
        .or(() -> found);
  }

  /** The moments of an element: to readers, to machines. */
  private Stream<SaidMoment> clocks(Element element) {
    return Stream.of(element.text(), element.attr("datetime")).flatMap(text -> read(text).stream());
  }

  /** A day without a time is completed from an element that says the same day with one. */
  private Optional<SaidMoment> refined(Optional<SaidMoment> found) {
    if (found.isEmpty() || found.get().time().isPresent()) {
      return found;
    }
    Stream<SaidMoment> others =
        Stream.of(marked(), meta(PUBLISHED), microdata("datePublished")).flatMap(Optional::stream);
    return others
        .filter(other -> other.day().equals(found.get().day()) && other.time().isPresent())
        .findFirst()
        .or(() -> found);
  }

  @SafeVarargs
  private static Optional<SaidMoment> first(Supplier<Optional<SaidMoment>>... witnesses) {
    for (var witness : witnesses) {
      Optional<SaidMoment> said = witness.get();
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private Optional<SaidMoment> read(String text) {
    return DateShapes.read(text, language, monthFirst);
  }

  private Optional<SaidMoment> meta(String... names) {
    return Stream.of(names)
        .flatMap(name -> parts.meta(name).stream())
        .flatMap(v -> read(v).stream())
        .findFirst();
  }

  private Optional<SaidMoment> microdata(String property) {
    return parts.properties(property).stream().flatMap(element -> of(element).stream()).findFirst();
  }

  private Optional<SaidMoment> parselyPage() {
    return parts
        .meta("parsely-page")
        .flatMap(LooseJson::read)
        .flatMap(page -> read(page.path("pub_date").asString("")));
  }

  /** What an element says of a moment, to machines or in its words. */
  Optional<SaidMoment> of(Element element) {
    for (String attribute :
        List.of("datetime", "content", "data-datetime", "data-timestamp", "data-time", "title")) {
      Optional<SaidMoment> said = read(element.attr(attribute));
      if (said.isPresent()) {
        return said;
      }
    }
    return read(ShortText.start(element, Limits.DATE_CHARS_MAX));
  }

  /**
   * {@code <time>} elements: one marked as the date of publication, else the first that is not a
   * change's.
   */
  private Optional<SaidMoment> marked() {
    List<Element> own = parts.times().stream().filter(time -> !Beside.article(time)).toList();
    return own.stream()
        .filter(
            time ->
                time.hasAttr("pubdate")
                    || time.className().matches("(?i).*(?:publish|entry-date|pubdate).*"))
        .flatMap(time -> of(time).stream())
        .findFirst()
        .or(
            () ->
                own.stream()
                    .filter(time -> !changed(time))
                    .flatMap(t -> of(t).stream())
                    .findFirst())
        .or(() -> own.stream().flatMap(t -> of(t).stream()).findFirst());
  }

  private static boolean changed(Element element) {
    Element parent = element.parent();
    String around =
        parent == null || !ShortText.fits(parent, 120) ? "" : textBefore(parent, element);
    return CHANGED.matcher(element.className() + " " + around).find();
  }

  private static String textBefore(Element parent, Element element) {
    String all = parent.text();
    int at = all.indexOf(element.text());
    return parent.className() + " " + (at <= 0 ? "" : all.substring(Math.max(0, at - 30), at));
  }

  private Optional<SaidMoment> inDated(boolean strict) {
    return parts.dated().stream()
        .filter(element -> !strict || !Beside.article(element) && !changed(element))
        .filter(
            element ->
                element.hasAttr("datetime") || element.hasAttr("content") || shortText(element))
        .flatMap(element -> of(element).stream())
        .findFirst();
  }

  private static boolean shortText(Element element) {
    return element.childNodeSize() < 40 && ShortText.fits(element, Limits.DATE_CHARS_MAX);
  }

  private Optional<SaidMoment> addressDay() {
    Matcher m = IN_ADDRESS.matcher(address);
    if (m.find()) {
      return read(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
    }
    Matcher named = MONTH_IN_ADDRESS.matcher(address);
    return named.find()
        ? read(named.group(3) + " " + named.group(2) + " " + named.group(1))
        : Optional.empty();
  }

  /** The short texts in the boxes around the headline. */
  private Optional<SaidMoment> nearHeadline() {
    for (Element headline : parts.headlines().stream().limit(HEADLINES_MAX).toList()) {
      Element box = headline;
      for (int step = 0; step < 3 && box != null; step++, box = box.parent()) {
        Element next = box.nextElementSibling();
        for (int i = 0; next != null && i < NEAR_MAX; i++, next = next.nextElementSibling()) {
          Optional<SaidMoment> said = shortText(next) ? read(next.text()) : Optional.empty();
          if (said.isPresent()) {
            return said;
          }
          if (next.nameIs("p") && !ShortText.fits(next, 300)) {
            break;
          }
        }
      }
    }
    return Optional.empty();
  }
}
