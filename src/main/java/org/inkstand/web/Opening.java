package org.inkstand.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkstand.web.frame.Assets;
import org.inkstand.web.frame.Pages;
import org.springframework.stereotype.Component;

/**
 * What a visitor can be shown of the paper while it is being opened: the front page as it stands,
 * and the files that its looks need.
 */
@Component
public final class Opening {

  private final Pages pages;
  private final Assets assets;

  Opening(Pages pages, Assets assets) {
    this.pages = pages;
    this.assets = assets;
  }

  /**
   * One answer, complete.
   *
   * @param path of its address
   * @param headers all but those that depend on the connection
   * @param packed the same bytes by gzip; empty when there is no point
   */
  public record Sheet(String path, Map<String, String> headers, byte[] bytes, byte[] packed) {}

  /** The front page and its files; empty while nobody has asked for the front page. */
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    pages.standing("/").ifPresent(front -> sheets.add(sheet("/", front)));
    if (!sheets.isEmpty()) {
      assets.everyPages().stream()
          .flatMap(path -> assets.at(path).stream())
          .forEach(file -> sheets.add(sheet(file.path(), pages.outgoing(file))));
    }
    return List.copyOf(sheets);
  }

  private static Sheet sheet(String path, Pages.Outgoing outgoing) {
    return new Sheet(path, outgoing.headers(), outgoing.bytes(), outgoing.packed());
  }
}
