package org.inkstand.article.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.clean.FoundPicture;
import org.inkstand.article.extract.said.LeadPicture;
import org.inkstand.article.extract.said.SaidMoment;
import org.inkstand.article.extract.said.Terms;

/**
 * An article as read from its page.
 *
 * @param address where the page was found
 * @param title the headline, without the site's name; empty when the page has none
 * @param standfirst the page's own summary; may be empty, may repeat the first paragraph
 * @param authors people, each once, no "By"; a desk or agency only where no person is named
 * @param published when first published, as exactly as the page says
 * @param modified when last changed, as exactly as the page says
 * @param language BCP 47 tag as the page says it; may be empty
 * @param section the section's name as the page says it; may be empty
 * @param image the picture that stands for the article
 * @param canonical the address that the page calls its own
 * @param html the text as clean HTML, pictures through the reader's door
 * @param text the text, paragraphs separated by a blank line, captions left out
 * @param pictures pictures in {@code html}
 * @param wordCount words of {@code text}
 * @param terms what the page says may be done with it
 * @param flaws what was wrong, in plain words; {@link PageReader#NOT_AN_ARTICLE} among them for
 *     lists and home pages
 */
public record ExtractedPage(
    URI address,
    String title,
    String standfirst,
    List<String> authors,
    Optional<SaidMoment> published,
    Optional<SaidMoment> modified,
    String language,
    String section,
    Optional<LeadPicture> image,
    Optional<URI> canonical,
    String html,
    String text,
    List<FoundPicture> pictures,
    int wordCount,
    Terms terms,
    List<String> flaws) {

  public ExtractedPage {
    authors = List.copyOf(authors);
    pictures = List.copyOf(pictures);
    flaws = List.copyOf(flaws);
  }

  /** The same page where its language was found out by other means than its own word. */
  public ExtractedPage in(String found) {
    return new ExtractedPage(
        address,
        title,
        standfirst,
        authors,
        published,
        modified,
        found,
        section,
        image,
        canonical,
        html,
        text,
        pictures,
        wordCount,
        terms,
        flaws);
  }

  /** Schema.org's word on the paywall, when the page gives it. */
  public Optional<Boolean> accessibleForFree() {
    return terms.accessibleForFree();
  }

  /** True when this looks like an article. */
  public boolean article() {
    return !flaws.contains(PageReader.NOT_AN_ARTICLE);
  }
}
