package org.inkstand.article.step;

import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Limits;
import org.inkstand.article.Picture;
import org.inkstand.article.Pictures;
import org.inkstand.article.clean.CleanHtml;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.extract.ExtractedPage;
import org.inkstand.article.extract.said.LeadPicture;
import org.inkstand.article.identity.Fingerprint;
import org.inkstand.article.identity.ItemIdentity;
import org.inkstand.article.store.ArticleDraft;
import org.inkstand.article.store.PageQueue.Wanted;
import org.inkstand.title.Licence;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/**
 * Adds to an article what its page says: the whole text first of all. What the feed said about it
 * stands; the page fills what the feed left out.
 */
@Component
final class PageDrafting {

  private final Pictures pictures;
  private final Titles titles;

  PageDrafting(Pictures pictures, Titles titles) {
    this.pictures = pictures;
    this.titles = titles;
  }

  /** Whose page it is; empty when the title was taken out meanwhile. */
  Optional<Title> title(Wanted wanted) {
    return titles.find(wanted.article().title());
  }

  /** The door through which a page's pictures go. */
  PictureDoor door() {
    return new Door(pictures);
  }

  /** The article with its page's text; empty when the page is no article or says no more. */
  Optional<ArticleDraft> draft(Wanted wanted, ExtractedPage page, Title title) {
    Article known = wanted.article();
    if (!page.article() || page.wordCount() <= known.wordCount() / 2) {
      return Optional.empty();
    }
    Picture picture = known.picture().present() ? known.picture() : picture(page);
    CleanHtml clean =
        new CleanHtml(page.html(), page.text(), page.pictures(), page.wordCount(), page.flaws());
    ArticleBody body = LeadPictures.without(clean, picture.door());
    Article article = filled(known, page, picture);
    Licence licence = title.licence();
    ItemIdentity identity =
        ItemIdentity.of(
            Optional.of(known.address()), "", known.headline(), Optional.of(known.published()));
    return Optional.of(
        new ArticleDraft(
            wanted.item(),
            identity,
            article,
            body,
            Keeping.visibleFrom(article, licence),
            Keeping.visibleUntil(article, licence),
            false,
            false));
  }

  private Article filled(Article known, ExtractedPage page, Picture picture) {
    Fingerprint mark = Fingerprint.of(page.text());
    return known
        .but()
        .standfirst(known.standfirst().isEmpty() ? page.standfirst() : known.standfirst())
        .authors(known.authors().isEmpty() ? people(page.authors()) : known.authors())
        .language(known.language().isEmpty() ? page.language() : known.language())
        .section(known.section().isEmpty() ? section(page.section()) : known.section())
        .picture(picture)
        .wordCount(page.wordCount())
        .whole(true)
        .fingerprint(mark.words() >= Limits.FINGERPRINT_WORDS_MIN ? mark.exact() : 0)
        .made();
  }

  private static List<String> people(List<String> authors) {
    return authors.stream().limit(Limits.AUTHORS_MAX).toList();
  }

  private static String section(String said) {
    return MediaTopic.guess(said).map(MediaTopic::qcode).orElse("");
  }

  private Picture picture(ExtractedPage page) {
    if (page.image().isEmpty()) {
      return Picture.NONE;
    }
    LeadPicture lead = page.image().get();
    return new Picture(
        pictures.door(lead.address()), lead.width(), lead.height(), lead.caption(), lead.credit());
  }
}
