package org.inkstand.web.crawl;

import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /robots.txt}: what is for search engines, and what is not for anybody's machine. */
@Component
public class Robots {

  private static final String RULES =
      """
      User-agent: *
      Allow: /
      Disallow: /desk
      Disallow: /account
      Disallow: /search
      Disallow: /share
      Disallow: /sign-in
      Disallow: /sign-up

      Sitemap: %s
      Sitemap: %s
      """;

  private final Frames frames;
  private final Pages pages;

  Robots(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return pages.text(
        "text/plain;charset=utf-8",
        RULES.formatted(
            frames.paper().absolute("/sitemap.xml"), frames.paper().absolute("/news-sitemap.xml")));
  }
}
