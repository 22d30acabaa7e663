package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inkstand.article.clean.PictureDoor;
import org.junit.jupiter.api.Test;

/** Home pages, sections, tags, writers, archives, shops: pages that are no article are said so. */
class PageKindsTest {

  private record Page(String kind, URI address, String html) {}

  private static List<Page> pages() throws IOException {
    try (InputStream file = PageKindsTest.class.getResourceAsStream("/article/extract/kinds.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      List<Page> pages = new ArrayList<>();
      for (String part : text.split("(?m)^## ")) {
        String[] lines = part.split("\n", 2);
        String[] said = lines[0].split(" ", 2);
        if (said[0].equals("list") || said[0].equals("article")) {
          pages.add(new Page(said[0], URI.create(said[1]), lines[1]));
        }
      }
      return pages;
    }
  }

  /** The addresses of pages of one kind that are taken for the other. */
  private static List<URI> mistaken(String kind) throws IOException {
    var reader = new PageReader(PictureDoor.open());
    return pages().stream()
        .filter(page -> page.kind.equals(kind))
        .filter(page -> reader.read(page.html, page.address).article() != kind.equals("article"))
        .map(Page::address)
        .toList();
  }

  @Test
  void aListIsNoArticle() throws IOException {
    assertThat(pages()).filteredOn(page -> page.kind.equals("list")).hasSizeGreaterThan(12);
    assertThat(mistaken("list")).isEmpty();
  }

  @Test
  void anArticleThatLooksLikeAListIsOne() throws IOException {
    assertThat(pages()).filteredOn(page -> page.kind.equals("article")).hasSizeGreaterThan(7);
    assertThat(mistaken("article")).isEmpty();
  }
}
