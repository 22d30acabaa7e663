package org.inkstand.web.crawl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.web.frame.Assets;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /manifest.webmanifest}: what makes the paper an app that can be installed. */
@Component
public class Manifest {

  private final Frames frames;
  private final Pages pages;
  private final Assets assets;

  Manifest(Frames frames, Pages pages, Assets assets) {
    this.frames = frames;
    this.pages = pages;
    this.assets = assets;
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String name = frames.paper().name();
    var manifest = new LinkedHashMap<String, Object>();
    manifest.put("id", "/");
    manifest.put("name", name);
    manifest.put("short_name", name);
    manifest.put("description", frames.words().of("front.description", name));
    manifest.put("lang", "en");
    manifest.put("dir", "ltr");
    manifest.put("start_url", "/");
    manifest.put("scope", "/");
    manifest.put("display", "standalone");
    manifest.put("background_color", "#fbfaf7");
    manifest.put("theme_color", "#fbfaf7");
    manifest.put("categories", List.of("news"));
    manifest.put(
        "icons",
        List.of(
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable-512.png", "512x512", "maskable")));
    manifest.put(
        "shortcuts",
        List.of(
            shortcut("offline.front", "/"),
            shortcut("frame.search", "/search"),
            shortcut("frame.titles", "/titles")));
    manifest.put("share_target", shareTarget());
    return pages.text("application/manifest+json", JsonText.of(manifest));
  }

  private Map<String, Object> icon(String file, String sizes, String purpose) {
    return Map.of(
        "src", assets.path(file), "sizes", sizes, "type", "image/png", "purpose", purpose);
  }

  private Map<String, Object> shortcut(String key, String path) {
    return Map.of(
        "name",
        frames.words().of(key),
        "url",
        path,
        "icons",
        List.of(icon("icon-192.png", "192x192", "any")));
  }

  /** How other apps send us an address. */
  private static Map<String, Object> shareTarget() {
    return Map.of(
        "action",
        "/share",
        "method",
        "GET",
        "params",
        Map.of("title", "title", "text", "text", "url", "url"));
  }
}
