package org.inkstand.web.frame;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /assets/{file}}: style sheet, scripts, fonts and icons, to be kept for ever. */
@Component
public class AssetDoor {

  private final Assets assets;
  private final Pages pages;

  AssetDoor(Assets assets, Pages pages) {
    this.assets = assets;
    this.pages = pages;
  }

  /** Serves one. */
  public ServerResponse show(ServerRequest request) {
    return assets.at(request.path()).map(pages::asset).orElseGet(pages::notFound);
  }

  /** The icon that browsers ask for by themselves. */
  public ServerResponse favicon(ServerRequest request) {
    return assets
        .named("favicon.ico")
        .map(icon -> pages.movedTo(icon.path()))
        .orElseGet(pages::notFound);
  }
}
