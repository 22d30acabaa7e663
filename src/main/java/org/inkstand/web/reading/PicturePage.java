package org.inkstand.web.reading;

import org.inkstand.article.Pictures;
import org.inkstand.article.Pictures.Rendered;
import org.inkstand.web.frame.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /picture/{token}/{width}}: the image door. */
@Component
public class PicturePage {

  private static final Logger LOG = LoggerFactory.getLogger(PicturePage.class);

  private final Pictures pictures;
  private final Pages pages;

  PicturePage(Pictures pictures, Pages pages) {
    this.pictures = pictures;
    this.pages = pages;
  }

  /** Shows one. */
  public ServerResponse show(ServerRequest request) {
    String token = request.pathVariable("token");
    return switch (pictures.render(token, width(request.pathVariable("width")))) {
      case Rendered.Shown shown -> pages.immutable(shown.contentType(), shown.bytes());
      case Rendered.NotOurs _ -> pages.noPicture();
      case Rendered.Missing missing -> {
        LOG.debug("no picture {}: {}", token, missing.reason());
        yield pages.noPicture();
      }
    };
  }

  private static int width(String digits) {
    return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
  }
}
