package org.inkstand.article.step;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.inkstand.article.Pictures;
import org.inkstand.article.SiteRules;
import org.inkstand.article.clean.Excerpt;
import org.inkstand.article.extract.ExtractedPage;
import org.inkstand.article.extract.PageReader;
import org.inkstand.article.extract.rule.PageRule;
import org.inkstand.article.extract.rule.PageRules;
import org.inkstand.article.fetch.PageFetch;
import org.inkstand.article.fetch.PageResult;
import org.springframework.stereotype.Component;

/** Where rules for single sites are tried and kept. */
@Component
final class RuleBench implements SiteRules {

  /** Paragraphs that show where a text begins. */
  private static final int OPENING_MAX = 4;

  /** Paragraphs that show where it ends. */
  private static final int ENDING_MAX = 3;

  /** Letters by which a paragraph is known. */
  private static final int PARAGRAPH_CHARS_MAX = 320;

  /** Pages held for the next try: a few operators at once; a page has 8 MB at most. */
  private static final int PAGES_MAX = 4;

  /** How long a page is held: as one mends a rule. */
  private static final Duration PAGE_KEPT = Duration.ofMinutes(10);

  private final RuleFile file;
  private final PageFetch fetch;
  private final PageDrafting drafting;
  private final Pictures pictures;
  private final Cache<URI, PageResult.Fetched> fetched =
      Caffeine.newBuilder().maximumSize(PAGES_MAX).expireAfterWrite(PAGE_KEPT).build();

  RuleBench(RuleFile file, PageFetch fetch, PageDrafting drafting, Pictures pictures) {
    this.file = file;
    this.fetch = fetch;
    this.drafting = drafting;
    this.pictures = pictures;
  }

  @Override
  public Standing standing() {
    try {
      String text = file.text();
      return new Standing(text, version(text), mistakes(text), "");
    } catch (IOException failure) {
      return new Standing("", "unreadable", List.of(), failure.toString());
    }
  }

  @Override
  public List<Mistake> mistakes(String file) {
    return PageRules.parse(file).mistakes().stream()
        .map(mistake -> new Mistake(mistake.line(), mistake.says()))
        .toList();
  }

  @Override
  public Trial trial(URI page, String file) {
    PageResult.Fetched kept = fetched.getIfPresent(page);
    PageResult result = kept == null ? fetch.fetch(page) : kept;
    return switch (result) {
      case PageResult.Gone _ -> new Trial.NotHad("it is gone for good");
      case PageResult.Refused no -> new Trial.NotHad(no.reason());
      case PageResult.Fetched found -> {
        fetched.put(page, found);
        yield tried(found, PageRules.parse(file));
      }
    };
  }

  private Trial tried(PageResult.Fetched page, PageRules rules) {
    PageRule rule = rules.of(page.finalAddress());
    return new Trial.Tried(
        page.finalAddress(),
        rule.host() + rule.path(),
        read(page, PageRules.NONE),
        read(page, rules));
  }

  private Reading read(PageResult.Fetched page, PageRules rules) {
    ExtractedPage read =
        new PageReader(drafting.door(), rules)
            .read(page.bytes(), page.contentType(), page.finalAddress());
    List<String> paragraphs =
        read.text().isEmpty() ? List.of() : List.of(read.text().split("\n\n+"));
    int opening = Math.min(OPENING_MAX, paragraphs.size());
    int ending = Math.min(ENDING_MAX, paragraphs.size() - opening);
    return new Reading(
        read.title(),
        read.standfirst(),
        read.authors(),
        read.published().map(Object::toString).orElse(""),
        read.section(),
        read.language(),
        read.image().map(image -> pictures.door(image.address())).orElse(""),
        known(paragraphs.subList(0, opening)),
        paragraphs.size() - opening - ending,
        known(paragraphs.subList(paragraphs.size() - ending, paragraphs.size())),
        read.wordCount(),
        read.flaws());
  }

  private static List<String> known(List<String> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> Excerpt.ofText(paragraph, PARAGRAPH_CHARS_MAX).text())
        .toList();
  }

  @Override
  public synchronized Keeping keep(String wanted, String seen) {
    String text = wanted.replace("\r\n", "\n").stripTrailing() + "\n";
    List<Mistake> mistakes = mistakes(text);
    if (!mistakes.isEmpty()) {
      return new Keeping.Faulty(mistakes);
    }
    Standing was = standing();
    if (!was.problem().isEmpty()) {
      return new Keeping.NotWritten(was.problem());
    }
    if (!was.version().equals(seen)) {
      return new Keeping.Overtaken(was);
    }
    try {
      file.replace(text);
      return new Keeping.Kept(was, standing());
    } catch (IOException failure) {
      return new Keeping.NotWritten(failure.toString());
    }
  }

  private static String version(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
