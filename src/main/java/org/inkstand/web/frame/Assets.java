package org.inkstand.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.springframework.stereotype.Component;

/**
 * Style sheet, scripts, fonts and icons, read once at the start. Each has the checksum of its
 * content in its address, {@code /assets/inkstand.4f1c09aa.css}, so that a browser may keep it for
 * ever and still sees a change at once.
 *
 * <p>Fonts are optional: the build fetches them where npm is present. Without them no font face is
 * declared, nothing is asked for in vain, and the system's own serif sets the page.
 */
@Component
public final class Assets {

  private static final List<String> FILES =
      List.of(
          "desk.css",
          "mine.css",
          "library.css",
          "reading.js",
          "story.js",
          "inkstand.js",
          "live.js",
          "mine.js",
          "offline.js",
          "passkey.js",
          "theme.js",
          "icon.svg",
          "icon-180.png",
          "icon-192.png",
          "icon-512.png",
          "icon-maskable-512.png",
          "favicon.ico");

  private static final List<FontFace> FACES =
      List.of(
          new FontFace("newsreader-latin-500-normal.woff2", "Newsreader", "normal", "500 800"),
          new FontFace("newsreader-latin-400-normal.woff2", "Newsreader", "normal", "200 400"),
          new FontFace("newsreader-latin-400-italic.woff2", "Newsreader", "italic", "200 800"),
          new FontFace("newsreader-latin-ext-400-normal.woff2", "Newsreader", "normal", "200 400"),
          new FontFace("newsreader-latin-ext-500-normal.woff2", "Newsreader", "normal", "500 800"),
          new FontFace(
              "libre-franklin-latin-wght-normal.woff2", "Libre Franklin", "normal", "100 900"),
          new FontFace(
              "libre-franklin-latin-ext-wght-normal.woff2", "Libre Franklin", "normal", "100 900"));

  private static final List<String> FIRST_FONTS =
      List.of("newsreader-latin-500-normal.woff2", "libre-franklin-latin-wght-normal.woff2");

  /** What the latin files hold, as their makers declare it. */
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
          + "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

  private static final String LATIN_EXT =
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,"
          + "U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

  private record FontFace(String file, String family, String style, String weights) {

    String rule(String path) {
      return """
      @font-face{font-family:"%s";font-style:%s;font-weight:%s;font-display:swap;\
      src:url("%s") format("woff2");unicode-range:%s}
      """
          .formatted(family, style, weights, path, file.contains("-ext-") ? LATIN_EXT : LATIN);
    }
  }

  /**
   * A file as it is served.
   *
   * @param path its address
   */
  public record Asset(String path, byte[] bytes, String contentType) {}

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, Asset> byPath = new HashMap<>();

  Assets() {
    FILES.forEach(name -> read("/static/" + name).ifPresent(bytes -> keep(name, bytes)));
    var css = new StringBuilder();
    for (FontFace face : FACES) {
      read("/static/fonts/" + face.file())
          .ifPresent(bytes -> css.append(face.rule(keep(face.file(), bytes).path())));
    }
    css.append(new String(read("/static/inkstand.css").orElseThrow(), UTF_8));
    keep("inkstand.css", css.toString().getBytes(UTF_8));
  }

  private Asset keep(String name, byte[] bytes) {
    var checksum = new CRC32C();
    checksum.update(bytes);
    int dot = name.lastIndexOf('.');
    String hash = HexFormat.of().toHexDigits((int) checksum.getValue());
    String path = "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    var asset = new Asset(path, bytes, contentType(name));
    byName.put(name, asset);
    byPath.put(path, asset);
    return asset;
  }

  private static Optional<byte[]> read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String contentType(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".css" -> "text/css;charset=utf-8";
      case ".js" -> "text/javascript;charset=utf-8";
      case ".svg" -> "image/svg+xml";
      case ".png" -> "image/png";
      case ".ico" -> "image/x-icon";
      case ".woff2" -> "font/woff2";
      default -> throw new IllegalStateException("no content type for " + name);
    };
  }

  /** The address of a file; empty when it did not ship. */
  public String path(String name) {
    Asset asset = byName.get(name);
    return asset == null ? "" : asset.path();
  }

  /**
   * The fonts of every first screen, headlines and small print, to be fetched early, so that the
   * page is set once; none where they did not ship.
   */
  public List<String> firstFonts() {
    return FIRST_FONTS.stream().map(this::path).filter(path -> !path.isEmpty()).toList();
  }

  /**
   * What every page needs, to be kept on a reader's device: style sheet, scripts, icon, and the
   * fonts that most pages are set in.
   */
  public List<String> everyPages() {
    return byName.entrySet().stream()
        .filter(
            file ->
                file.getKey()
                    .matches(
                        "(inkstand|library|offline|reading|story|theme)\\..*|icon.svg|.*-latin-(wght|[45]00)-normal.*"))
        .map(file -> file.getValue().path())
        .toList();
  }

  /** Stands for all the files together: another when any of them is. */
  public String version() {
    var checksum = new CRC32C();
    checksum.update(String.join(" ", byPath.keySet().stream().sorted().toList()).getBytes(UTF_8));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /** What is served at an address. */
  public Optional<Asset> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** A file by its plain name, for browsers that ask for {@code /favicon.ico} by themselves. */
  public Optional<Asset> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
